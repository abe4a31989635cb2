package be.doorstroom.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Clients that all work at once until the server is killed under them.
record Clients(KilledHouse house) {
    static final int COUNT = 8;

    /// What one client does, again and again.
    interface Work {
        void repeat() throws IOException;
    }

    /// @throws ExecutionException when a client was refused, or lost its connection before the kill
    void workUntilKilled(Duration moment, List<Work> works)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = works.stream().map(work -> threads.submit(() -> workOn(work))).toList();
            Thread.sleep(moment);
            house.kill();
            for (var end : ends) end.get();
        }
    }

    private boolean workOn(Work work) throws IOException {
        try {
            while (house.isOpen()) work.repeat();
        } catch (IOException broken) {
            if (house.isOpen()) throw broken;
        }
        return true;
    }
}
