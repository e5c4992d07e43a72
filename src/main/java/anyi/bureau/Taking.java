// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.handover.parcel.Unfit;
import java.nio.file.Path;
import java.util.List;

/** What came of one file that was brought to the bureau. */
public sealed interface Taking {
    Path file();

    /** @param healed numbers that had waited for this one and are in now, too */
    record Taken(Path file, String home, int number, int records, List<Integer> healed) implements Taking {
        public Taken {
            healed = List.copyOf(healed);
        }
    }

    /** It had come before; nothing has changed. */
    record Known(Path file, String home, int number) implements Taking {}

    /** It builds on one that has not come; it is kept, and none of it shows yet. */
    record Waiting(Path file, String home, int number, List<Integer> missing) implements Taking {
        public Waiting {
            missing = List.copyOf(missing);
        }
    }

    record Refused(Path file, Unfit why) implements Taking {}
}
