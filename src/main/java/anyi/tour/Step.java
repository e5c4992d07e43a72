// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import java.util.function.Consumer;

/**
 * One thing that a person does, checked on the screen and in the database.
 *
 * @param key the message key of the line that the tour prints
 */
record Step(String key, Consumer<Journey> act) {}
