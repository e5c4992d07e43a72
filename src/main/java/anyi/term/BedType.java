// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 床位类型. */
public enum BedType implements Term {
    NURSING,
    ORDINARY;

    @Override
    public String key() {
        return "term.bedType." + name();
    }
}
