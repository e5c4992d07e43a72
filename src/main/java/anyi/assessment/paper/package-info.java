// SPDX-License-Identifier: Apache-2.0
/** The printed report of an assessment: part C, then the answers and part A behind it. */
@NullMarked
package anyi.assessment.paper;

import org.jspecify.annotations.NullMarked;
