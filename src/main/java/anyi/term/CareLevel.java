// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 护理等级: what care is delivered and charged; not the care-dependence level. */
public enum CareLevel implements Term {
    SELF_CARE,
    ASSISTED,
    NURSING,
    SPECIAL;

    @Override
    public String key() {
        return "term.careLevel." + name();
    }
}
