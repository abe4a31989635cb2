package be.doorstroom;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Does the same at the same moment, many times.
public final class Together {
    private Together() {}

    public static <T> List<T> run(int times, Callable<T> work) {
        return run(times, number -> work);
    }

    /// @param work what each of them does, by its number
    public static <T> List<T> run(int times, IntFunction<Callable<T>> work) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<T>> results = new ArrayList<>();
            for (var i = 0; i < times; i++) {
                var each = work.apply(i);
                results.add(
                        threads.submit(() -> {
                            start.await();
                            return each.call();
                        }));
            }
            start.countDown();
            return results.stream().map(Together::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new AssertionError("one of them failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
