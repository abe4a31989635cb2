/// Runs that kill the packaged application with SIGKILL, open it again on the same data and read
/// back all that it had acknowledged. They are tagged `kill` and run only when asked for: `./mvnw
/// -pl backend test -Dgroups=kill`, after the application was packaged.
///
/// `-Dkill.rounds=20` kills per test, `-Dkill.seed=` repeats the moments of an earlier run,
/// `-Dkill.application=` names another folder with `doorstroom.jar`. The servers' logs and the
/// ledgers of what clients were told stay in `target/kill/`.
@NullMarked
package be.doorstroom.kill;

import org.jspecify.annotations.NullMarked;
