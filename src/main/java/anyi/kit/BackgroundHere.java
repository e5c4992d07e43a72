// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

final class BackgroundHere implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess) {
        try {
            onSuccess.accept(work.call());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<? super T> onSuccess) {
        run(work, onSuccess);
    }

    @Override
    public <T> void job(String title, Job<T> work, Consumer<? super T> onSuccess) {
        run(() -> work.run((done, total, step) -> {}), onSuccess);
    }
}
