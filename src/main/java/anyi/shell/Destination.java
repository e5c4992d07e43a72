// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Place;
import anyi.kit.part.Icon;
import java.util.function.Predicate;

/**
 * An entry of the navigation rail.
 *
 * @param place where a click goes
 * @param holds which places belong to it, so that it is marked while one is there
 * @param last true = at the lower end of the rail
 */
public record Destination(Icon icon, String word, Place place, Predicate<Place> holds, boolean last) {}
