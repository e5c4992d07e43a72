// SPDX-License-Identifier: Apache-2.0
/**
 * Buildings, floors, rooms and beds as one sentence describes them, before anything is written. Entry point: {@link
 * anyi.bed.plan.BedSentence}. Knows no database and no window.
 */
@NullMarked
package anyi.bed.plan;

import org.jspecify.annotations.NullMarked;
