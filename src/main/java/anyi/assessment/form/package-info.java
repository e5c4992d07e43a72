// SPDX-License-Identifier: Apache-2.0
/** Part A of the form of GB/T 42195-2022: its questions and answers. */
@NullMarked
package anyi.assessment.form;

import org.jspecify.annotations.NullMarked;
