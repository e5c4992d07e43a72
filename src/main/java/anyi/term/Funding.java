// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Who pays for a stay: 供养 and 寄养 are kept apart everywhere. */
public enum Funding implements Term {
    DESTITUTE_SUPPORT,
    SELF,
    PART_SUPPORTED;

    @Override
    public String key() {
        return "term.funding." + name();
    }
}
