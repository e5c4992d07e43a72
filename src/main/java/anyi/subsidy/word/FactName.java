// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.term.Term;
import java.util.Arrays;
import java.util.Optional;

/** The facts that the program knows by itself, as policies name them. */
public enum FactName implements Term {
    BIRTH_DATE("birthDate"),
    AGE("age"),
    ALIVE("alive"),
    SEX("sex"),
    HUKOU("hukou"),
    HUKOU_DIVISION("hukou.division"),
    HUKOU_KIND("hukou.kind"),
    RESIDENCE("residence"),
    ECONOMIC("economic"),
    CARE("care"),
    CARE_LEVEL("careLevel"),
    DISABILITY("disability"),
    OTHER_BENEFITS("otherBenefits"),
    STAY("stay"),
    LEAVE("leave"),
    IN_HOUSE("inHouse"),
    DAYS_IN_HOUSE("daysInHouse"),
    BED_TYPE("bedType"),
    APPLIED_ON("appliedOn"),
    RECEIVED("received"),
    HOME_RATING("home.rating"),
    HOME_OWNERSHIP("home.ownership"),
    HOME_KIND("home.kind"),
    HOME_RURAL("home.rural"),
    HOME_DIVISION("home.division"),
    SERVICE("service"),
    IN_POST("inPost"),
    CALENDAR_MONTH("calendarMonth"),
    ENTRY("entry"),
    EVENT("event"),
    CHOICE("choice"),
    VERIFIED_ON("verifiedOn"),
    ACCEPTED_ON("acceptedOn"),
    PAID_BEFORE("paidBefore"),
    DEATH_DATE("deathDate"),
    MONTHS("months"),
    RATE("rate"),
    VERSION("version"),
    CHANGE("change");

    private final String name;

    FactName(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "subsidy.fact." + name();
    }

    public static Optional<FactName> of(String fact) {
        return Arrays.stream(values()).filter(one -> one.name.equals(fact)).findFirst();
    }
}
