// SPDX-License-Identifier: Apache-2.0
package anyi.store;

/** What kind of act stands in the log. */
public enum ActKind {
    ENTRY,
    IMPORT,
    UNDO,
    /** A close, a payment, a hand-over, an approval: not taken back, only corrected by a later act. */
    FINAL
}
