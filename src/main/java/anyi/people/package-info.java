// SPDX-License-Identifier: Apache-2.0
/** 人员: who works with this home, under which name, with which rights, and how strict the home is. */
@NullMarked
package anyi.people;

import org.jspecify.annotations.NullMarked;
