// SPDX-License-Identifier: Apache-2.0
package anyi.handover.pack;

import java.util.List;

/**
 * One policy of a pack beside those of the home.
 *
 * @param changes what is otherwise than in the home's newest version, in words
 */
public record PackRow(String title, String version, String from, Standing standing, List<String> changes) {
    public enum Standing implements anyi.term.Term {
        NEW_POLICY,
        NEW_VERSION,
        /** The same file is in the home's book already. */
        KNOWN,
        /** Its own examples do not compute, or it has a problem of form: it is not taken. */
        UNSOUND;

        @Override
        public String key() {
            return "handover.pack.standing." + name();
        }
    }
}
