// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import java.util.List;

/** Finds people and screens by what was typed; called in the background. */
@FunctionalInterface
public interface Search {
    /** The best first, at most a dozen. */
    List<Hit> find(String typed);
}
