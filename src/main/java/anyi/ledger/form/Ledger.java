// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.term.Term;

/** The lists that go out. */
public enum Ledger implements Term {
    RESIDENTS("在院老人花名册", Span.DAY),
    BEDS("床位台账", Span.DAY),
    NURSING_BEDS("护理型床位统计表", Span.MONTH),
    ASSESSMENTS("老年人能力评估台账", Span.DAY),
    LEAVES("请销假登记表", Span.MONTH),
    PAYMENTS("补贴发放花名册", Span.MONTH),
    STAFF("员工花名册", Span.DAY),
    CERTIFICATES("持证情况统计表", Span.DAY),
    TRAININGS("培训台账", Span.DAY),
    HOURS("学时统计", Span.DAY),
    SIGN_IN("培训签到表", Span.DAY);

    /** What a list is about: a day or a month. */
    public enum Span {
        DAY,
        MONTH
    }

    private final String officialName;
    private final Span span;

    Ledger(String officialName, Span span) {
        this.officialName = officialName;
        this.span = span;
    }

    /** As it stands above the list, in any screen language. */
    public String officialName() {
        return officialName;
    }

    public boolean isMonthly() {
        return span == Span.MONTH;
    }

    @Override
    public String key() {
        return "ledger.name." + name();
    }
}
