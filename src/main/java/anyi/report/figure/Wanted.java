// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.term.Term;

/** What a cell of somebody's form can want: an indicator, or what the home says of itself. */
public interface Wanted extends Term {
    /** As a remembered form keeps it. */
    String name();
}
