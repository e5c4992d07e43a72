// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import java.nio.file.Path;

/** Where lists go when nobody has chosen a folder, and how a folder is shown to a person. */
public interface ExportFolder {
    Path usual();

    void show(Path folder);
}
