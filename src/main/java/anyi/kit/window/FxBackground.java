// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.Background;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/** A small pool beside the UI thread. Writes need no order here: the store keeps its own. */
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService pool;
    private final Consumer<Throwable> onFault;
    private final Jobs jobs;
    private final Map<Object, Long> latest = new ConcurrentHashMap<>();
    private final AtomicLong ticket = new AtomicLong();
    private final AtomicInteger pending = new AtomicInteger();

    /** Where running jobs are shown. */
    public interface Jobs {
        /** @return takes the progress; throws when the person has cancelled */
        Progress started(String title);

        void ended(Progress progress);
    }

    public FxBackground(Consumer<Throwable> onFault, Jobs jobs) {
        this.onFault = onFault;
        this.jobs = jobs;
        pool = Executors.newFixedThreadPool(3, work -> {
            var thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess) {
        if (pool.isShutdown()) {
            return; // a page that is gone asks for more: nobody would see the answer
        }
        pending.incrementAndGet();
        pool.execute(() -> {
            try {
                T answer = work.call();
                Platform.runLater(() -> answer(() -> onSuccess.accept(answer)));
            } catch (CancellationException e) {
                Platform.runLater(() -> answer(() -> {}));
            } catch (Throwable failure) {
                Platform.runLater(() -> answer(() -> onFault.accept(failure)));
            }
        });
    }

    private void answer(Runnable consequence) {
        try {
            consequence.run();
        } finally {
            pending.decrementAndGet();
        }
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<? super T> onSuccess) {
        long mine = ticket.incrementAndGet();
        latest.put(key, mine);
        run(
                () -> {
                    if (!isLatest(key, mine)) {
                        throw new CancellationException();
                    }
                    return work.call();
                },
                answer -> {
                    if (latest.remove(key, mine)) {
                        onSuccess.accept(answer);
                    }
                });
    }

    private boolean isLatest(Object key, long mine) {
        Long newest = latest.get(key);
        return newest != null && newest == mine;
    }

    @Override
    public <T> void job(String title, Job<T> work, Consumer<? super T> onSuccess) {
        Progress progress = jobs.started(title);
        run(
                () -> {
                    try {
                        return work.run(progress);
                    } finally {
                        Platform.runLater(() -> jobs.ended(progress));
                    }
                },
                onSuccess);
    }

    /** Nothing runs and nothing waits for an answer. */
    public boolean isIdle() {
        return pending.get() == 0;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
