package be.doorstroom.kill;

import java.time.Duration;
import java.util.Random;

/// How many times the server is killed, and when: after moments that follow from the seed.
record KillPlan(int rounds, long seed, Random chance) {
    private static final int EARLIEST = 500;
    private static final int LATEST = 2500;
    private static final int LONGEST_HESITATION = 60;

    static KillPlan fromProperties() {
        var seed = Long.getLong("kill.seed", System.currentTimeMillis());
        return new KillPlan(Integer.getInteger("kill.rounds", 20), seed, new Random(seed));
    }

    /// How long clients work before the next kill.
    Duration nextMoment() {
        return Duration.ofMillis(chance.nextInt(EARLIEST, LATEST));
    }

    /// How long after an answer: in half of the cases not at all, in the others so short that the
    /// server may be at work on what follows.
    Duration nextHesitation() {
        return Duration.ofMillis(
                Math.max(0, chance.nextInt(-LONGEST_HESITATION, LONGEST_HESITATION)));
    }

    /// Half as many kills, for runs that see more with each.
    int half() {
        return Math.ceilDiv(rounds, 2);
    }

    /// Fewer still, where each breaks eight connections at once.
    int quarter() {
        return Math.ceilDiv(rounds, 4);
    }

    void tell(String run, String figures) {
        System.out.printf(
                "kill -9, %s, %s: %s (-Dkill.seed=%d)%n", Storage.DATABASE, run, figures, seed);
    }
}
