// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Where files are written that must be there after a power cut. Tests put a disk in its place that fails. */
public interface Disk {
    /** The disk of this computer. */
    Disk REAL = new RealDisk();

    /** Opens for writing, from the start; makes the file where it is not there. */
    Output open(Path file) throws IOException;

    void delete(Path file) throws IOException;

    /** Forces what was made, renamed and deleted in a folder. */
    void forceFolder(Path folder);

    /** A file that grows at its end. */
    interface Output extends AutoCloseable {
        long size() throws IOException;

        void append(byte[] bytes, int from, int length) throws IOException;

        /** Cuts what comes after this many bytes. */
        void cut(long size) throws IOException;

        /** Returns once everything is on the disk. */
        void force() throws IOException;

        @Override
        void close() throws IOException;
    }
}
