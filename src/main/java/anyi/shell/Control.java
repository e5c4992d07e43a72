// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import java.util.Optional;

/** What the window can be asked to do beside going to places. */
public interface Control {
    void lock();

    /** What the lock is called where it does something else, such as leaving the sample home. */
    default Optional<String> insteadOfLock() {
        return Optional.empty();
    }

    /** Opens the guide at the place where one is. */
    void help();

    /** Takes the last act back. */
    void undo();

    /** By how many of the offered text sizes: 1 = larger, −1 = smaller, 0 = back to 100 %. */
    void textSize(int step);
}
