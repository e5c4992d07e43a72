// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;

/** A home of another time: queries work, writing does not. Its copy goes when it is closed. */
final class LookOnly implements Store {
    private final Store past;
    private final Path copy;

    LookOnly(Store past, Path copy) {
        this.past = past;
        this.copy = copy;
    }

    @Override
    public UUID homeId() {
        return past.homeId();
    }

    @Override
    public DSLContext read() {
        return past.read();
    }

    @Override
    public <T> T write(String actor, String purpose, Work<T> work) {
        throw new UnsupportedOperationException("a home of another time cannot be changed");
    }

    @Override
    public long revision() {
        return past.revision();
    }

    @Override
    public Subscription onRevision(LongConsumer listener) {
        return () -> {};
    }

    @Override
    public void close() {
        past.close();
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
