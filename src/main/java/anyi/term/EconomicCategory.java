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

    /** Whether nobody can be this and another such category on the same day; the rest are flags beside it. */
    public boolean excludesOthers() {
        return ordinal() <= WUBAO.ordinal() || this == NONE;
    }
}
