// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 人员分类. */
public enum StaffCategory implements Term {
    MANAGER,
    PROFESSIONAL,
    SUPPORT;

    @Override
    public String key() {
        return "term.staffCategory." + name();
    }
}
