// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

/** What the window can be asked to do beside going to places. */
public interface Control {
    void lock();

    /** Takes the last act back. */
    void undo();

    /** By how many of the offered text sizes: 1 = larger, −1 = smaller, 0 = back to 100 %. */
    void textSize(int step);
}
