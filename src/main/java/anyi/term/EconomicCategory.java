// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 困难类别: what a person is recognised as. Some exclude each other on a day, see {@link #excludesOthers()}. */
public enum EconomicCategory implements Term {
    TEKUN_CONCENTRATED,
    TEKUN_SCATTERED,
    DIBAO_URBAN,
    DIBAO_RURAL,
    DIBAO_MARGIN,
    RIGID_EXPENDITURE,
    LOW_INCOME,
    THREE_NOS,
    WUBAO,
    PREFERENTIAL_TREATMENT,
    BEREAVED_FAMILY,
    MODEL_WORKER,
    RETURNED_POVERTY_RISK,
    POVERTY_ALLEVIATED,
    NONE;

    @Override
    public String key() {
        return "term.economicCategory." + name();
    }

    /** The short word for lists and badges: 农村低保. */
    public String shortKey() {
        return "term.economicCategory.short." + name();
    }

    /** 特困, with the names that it had before. */
    public boolean isTekun() {
        return this == TEKUN_CONCENTRATED || this == TEKUN_SCATTERED || this == WUBAO || this == THREE_NOS;
    }

    /** Whether nobody can be this and another such category on the same day; the rest are flags beside it. */
    public boolean excludesOthers() {
        return ordinal() <= WUBAO.ordinal() || this == NONE;
    }
}
