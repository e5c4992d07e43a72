// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.journal.Disk;
import java.io.IOException;
import java.nio.file.Path;

/** The disk of this computer, for tests that step in between. */
abstract class PassingDisk implements Disk {
    @Override
    public final Output open(Path file) throws IOException {
        return over(file, REAL.open(file));
    }

    /** @param out of the file, to be written through */
    abstract Output over(Path file, Output out);

    @Override
    public void delete(Path file) throws IOException {
        REAL.delete(file);
    }

    @Override
    public void forceFolder(Path folder) {
        REAL.forceFolder(folder);
    }

    abstract static class PassingOutput implements Output {
        private final Output out;

        PassingOutput(Output out) {
            this.out = out;
        }

        @Override
        public long size() throws IOException {
            return out.size();
        }

        @Override
        public void append(byte[] bytes, int from, int length) throws IOException {
            out.append(bytes, from, length);
        }

        @Override
        public void cut(long size) throws IOException {
            out.cut(size);
        }

        @Override
        public void force() throws IOException {
            out.force();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
