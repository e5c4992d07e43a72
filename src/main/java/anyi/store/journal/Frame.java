// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import anyi.store.ActHead;
import java.util.List;

/**
 * One act of the log as the journal has it.
 *
 * @param schema the version of the schema in which it was written
 */
public record Frame(ActHead head, String salt, String previousHash, String actHash, int schema, List<Step> steps) {
    public long revision() {
        return head.revision();
    }
}
