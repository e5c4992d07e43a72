// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

/** One sheet of a workbook; a text file has one without a name. */
public interface Sheet {
    String name();

    boolean hidden();

    /** Begins anew with each call. */
    Rows rows();
}
