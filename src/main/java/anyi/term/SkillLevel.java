// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 职业技能等级 after the national standard of 2019, the highest first. */
public enum SkillLevel implements Term {
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5;

    @Override
    public String key() {
        return "term.skillLevel." + name();
    }
}
