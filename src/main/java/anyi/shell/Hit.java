// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Place;
import anyi.kit.part.Icon;

/** One answer of the search over everything. */
public record Hit(Icon icon, String title, String detail, Place place) {}
