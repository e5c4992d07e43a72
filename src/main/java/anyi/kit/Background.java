// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work off the UI thread. What fails goes to the fault dialog, so silence is impossible; answers arrive on the UI
 * thread.
 */
public interface Background {
    <T> void run(Callable<T> work, Consumer<? super T> onSuccess);

    /** As {@link #run}, but an answer that is overtaken by a later call with the same key is dropped. */
    <T> void latest(Object key, Callable<T> work, Consumer<? super T> onSuccess);

    /** Long work with progress and a cancel button, shown once it has taken a second. Cancelled = no answer. */
    <T> void job(String title, Job<T> work, Consumer<? super T> onSuccess);

    /** Runs everything at once on the calling thread: for tests of models. A failure is thrown. */
    static Background here() {
        return new BackgroundHere();
    }

    @FunctionalInterface
    interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /** How far a job is; its check points throw when the person has cancelled. */
    interface Progress {
        /**
         * @param done of {@code total}; a total of 0 is unknown
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        void at(long done, long total, String step);
    }
}
