// SPDX-License-Identifier: Apache-2.0
/**
 * 办理入住: one path from the identity number to the bed, written in one act. No table of its own: it calls the commands
 * of resident and stay. Entry points: {@code AdmissionScreens}, {@code AdmissionCommands}.
 */
@NullMarked
package anyi.admission;

import org.jspecify.annotations.NullMarked;
