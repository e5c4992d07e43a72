// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the ledgers and policies of an invented home, from which the sample home is taken in like any other. */
public interface SampleBooks {
    String homeName();

    /** Ledgers without a mistake, into a folder that is there. */
    List<Path> ledgers(Path folder, LocalDate today);

    /** The policy files of its county. */
    List<Path> policies(Path folder);
}
