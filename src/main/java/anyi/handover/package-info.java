// SPDX-License-Identifier: Apache-2.0
/**
 * 交接: what is new since the bureau last acknowledged, as one signed file; the receipt that comes back; the bureau's
 * questions. Tables: {@code bureau_card}, {@code parcel}, {@code handover_question}. Entry points: {@code HandoverScreens},
 * {@code HandoverCommands}.
 */
@NullMarked
package anyi.handover;

import org.jspecify.annotations.NullMarked;
