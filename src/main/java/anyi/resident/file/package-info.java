// SPDX-License-Identifier: Apache-2.0
/**
 * What the resident's feature offers to the case file: particulars, contacts, economic status and disability, history,
 * each as of a day, with their forms. Entry point: {@code ResidentFileScreens}.
 */
@NullMarked
package anyi.resident.file;

import org.jspecify.annotations.NullMarked;
