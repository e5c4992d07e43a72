// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.sheet.table.Saving;
import java.nio.file.Path;

/** What came of making a package. */
public sealed interface HandingOver {
    /**
     * The file is complete and on the disk, and on record.
     *
     * @param cover the sheet to print, or why it could not be written
     * @param card the home's public key beside it, for whoever checks without Anyi
     */
    record Made(ParcelRow parcel, Path file, Saving cover, Saving card) implements HandingOver {}

    /** No file, no record; the next try has the same number. */
    record NotWritten(Path file, Saving.Obstacle obstacle) implements HandingOver {}

    /**
     * How.
     *
     * @param folder where to
     * @param whole everything again, for a bureau that has lost track
     * @param open not sealed, though there is a bureau to seal for
     */
    record Ask(Path folder, boolean whole, boolean open) {}
}
