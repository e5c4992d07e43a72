// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

/** What came of opening a file. */
public sealed interface Opening {
    /** At least one row is there. To be closed. */
    record Opened(Workbook workbook) implements Opening {}

    record Refused(Refusal refusal) implements Opening {}
}
