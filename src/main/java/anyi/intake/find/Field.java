// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.term.Term;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column can mean. Which of them a ledger of a kind can have is in {@link Signature}. */
public enum Field implements Term {
    SEQ(Type.NUMBER),
    NAME(Type.NAME),
    FORMER_NAME(Type.TEXT),
    SEX(Type.SEX),
    BIRTH(Type.DATE),
    AGE(Type.NUMBER),
    ID_NUMBER(Type.ID),
    ID_KIND(Type.TEXT),
    ETHNIC(Type.TEXT),
    MARITAL(Type.TEXT),
    EDUCATION(Type.TEXT),
    RELIGION(Type.TEXT),
    FORMER_WORK(Type.TEXT),
    PHONE(Type.PHONE),
    HUKOU_ADDRESS(Type.TEXT),
    HUKOU_AREA(Type.TEXT),
    VILLAGE(Type.TEXT),
    HUKOU_KIND(Type.TEXT),
    ADDRESS(Type.TEXT),
    ECONOMIC(Type.TEXT),
    ECONOMIC_NUMBER(Type.TEXT),
    DISABILITY(Type.TEXT),
    DISABILITY_GRADE(Type.TEXT),
    DISABILITY_CARD(Type.TEXT),
    DEPENDENCE(Type.TEXT),
    CARE_LEVEL(Type.TEXT),
    DIAGNOSIS(Type.TEXT),
    ALLERGY(Type.TEXT),
    DIET(Type.TEXT),
    INSURANCE(Type.TEXT),
    ADMITTED(Type.DATE),
    DISCHARGED(Type.DATE),
    DISCHARGE_REASON(Type.TEXT),
    DESTINATION(Type.TEXT),
    CONTRACT_NUMBER(Type.TEXT),
    CONTRACT_FROM(Type.DATE),
    CONTRACT_TO(Type.DATE),
    FEE(Type.MONEY),
    DEPOSIT(Type.MONEY),
    PAYER(Type.TEXT),
    STAY_DAYS(Type.NUMBER),
    HOME(Type.TEXT),
    BUILDING(Type.TEXT),
    /** The building as people call it; comes of the others, never a column. */
    BUILDING_NAME(Type.TEXT),
    FLOOR(Type.TEXT),
    ROOM(Type.TEXT),
    BED(Type.TEXT),
    /** The bed's name as people of the home say it; comes of the others, never a column. */
    BED_LABEL(Type.TEXT),
    BED_TYPE(Type.TEXT),
    BED_STATE(Type.TEXT),
    BED_OPENED(Type.DATE),
    ROOM_AREA(Type.NUMBER),
    CONTACT_NAME(Type.TEXT),
    CONTACT_RELATION(Type.TEXT),
    CONTACT_PHONE(Type.PHONE),
    ASSESSMENT_NUMBER(Type.TEXT),
    ASSESSED_ON(Type.DATE),
    ASSESS_REASON(Type.TEXT),
    STANDARD(Type.TEXT),
    ITEM(Type.NUMBER),
    PART_SELF_CARE(Type.NUMBER),
    PART_MOBILITY(Type.NUMBER),
    PART_MENTAL(Type.NUMBER),
    PART_SOCIAL(Type.NUMBER),
    SCORE(Type.NUMBER),
    LEVEL_BEFORE(Type.TEXT),
    LEVEL_CHANGE(Type.TEXT),
    LEVEL(Type.TEXT),
    ASSESSORS(Type.TEXT),
    ORGANISATION(Type.TEXT),
    VALID_UNTIL(Type.DATE),
    LEAVE_KIND(Type.TEXT),
    LEFT_ON(Type.DATE),
    EXPECTED_ON(Type.DATE),
    BACK_ON(Type.DATE),
    LEAVE_DAYS(Type.NUMBER),
    ESCORT_NAME(Type.TEXT),
    ESCORT_RELATION(Type.TEXT),
    ESCORT_PHONE(Type.PHONE),
    APPROVED_BY(Type.TEXT),
    PAID_OLD_AGE(Type.MONEY),
    PAID_BASIC(Type.MONEY),
    PAID_CARE(Type.MONEY),
    PAID_DISABILITY(Type.MONEY),
    PAID_SERVICE(Type.MONEY),
    PAID_OTHER(Type.MONEY),
    PAID_TOTAL(Type.MONEY),
    PAID_KIND(Type.TEXT),
    PAID_MONTH(Type.DATE),
    RATE(Type.MONEY),
    BACK_PAYMENT(Type.MONEY),
    RECOVERED(Type.MONEY),
    BANK(Type.TEXT),
    ACCOUNT(Type.TEXT),
    ACCOUNT_HOLDER(Type.TEXT),
    RECEIVER(Type.TEXT),
    SIGNATURE(Type.TEXT),
    POSITION(Type.TEXT),
    HIRED_ON(Type.DATE),
    WAGE(Type.MONEY),
    EMPLOYMENT(Type.TEXT),
    CERTIFICATE(Type.TEXT),
    COURSE(Type.TEXT),
    TRAINED_ON(Type.DATE),
    HOURS(Type.NUMBER),
    TEACHER(Type.TEXT),
    ATTENDED(Type.TEXT),
    STAFF_NUMBER(Type.TEXT),
    DEPARTMENT(Type.TEXT),
    STAFF_STATE(Type.TEXT),
    INSURED(Type.TEXT),
    CERT_NUMBER(Type.TEXT),
    CERT_ISSUED(Type.DATE),
    CERT_UNTIL(Type.DATE),
    CERT_ISSUER(Type.TEXT),
    HEALTH_UNTIL(Type.DATE),
    TRAIN_PLACE(Type.TEXT),
    TEST_SCORE(Type.NUMBER),
    PASSED(Type.TEXT),
    /** A column that is a training session; as a fact, all marks of a row. */
    SESSION(Type.TEXT),
    REMARK(Type.TEXT);

    /** What values of the column look like: the second witness beside the heading. */
    public enum Type {
        NUMBER,
        NAME,
        TEXT,
        SEX,
        DATE,
        ID,
        MONEY,
        PHONE
    }

    static final Set<Field> PARTS = EnumSet.of(PART_SELF_CARE, PART_MOBILITY, PART_MENTAL, PART_SOCIAL);
    /** The parts of a payment. */
    public static final Set<Field> PAID_PARTS =
            EnumSet.of(PAID_OLD_AGE, PAID_BASIC, PAID_CARE, PAID_DISABILITY, PAID_SERVICE, PAID_OTHER);

    private final Type type;

    Field(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }

    @Override
    public String key() {
        return "intake.field." + name();
    }

    /** The name in reports for machines, such as {@code id_number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
