// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

/** Asks whether an act of the log should be taken back, naming first what leans on it, and does it. */
@FunctionalInterface
public interface TakeBack {
    /** @param afterwards once something was taken back */
    void ask(long revision, Runnable afterwards);
}
