// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

/** What came of taking a discharge back. */
public sealed interface Reopening permits Reopening.Reopened, Admitting.AlreadyInHouse, BedRefusal {

    record Reopened(long revision) implements Reopening {}
}
