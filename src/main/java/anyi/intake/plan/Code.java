// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.term.Term;
import java.util.Locale;

/** What can be wrong with a cell or a row of a ledger, and what is only worth a remark. */
public enum Code implements Term {
    ID_CHECKSUM,
    ID_DIGITS_LOST,
    ID_LENGTH,
    ID_CHARACTERS,
    ID_DATE,
    ID_FUTURE,
    ID_AGE,
    ID_15_DIGITS,
    ID_MISSING,
    ID_OTHER_DOCUMENT,
    ID_TAKEN,
    BIRTH_DIFFERS,
    BIRTH_FUTURE,
    SEX_DIFFERS,
    SEX_UNREADABLE,
    NAME_MISSING,
    NAME_AMBIGUOUS,
    CHARACTER_LOST,
    DATE_IMPOSSIBLE,
    DATE_INCOMPLETE,
    DATE_UNREADABLE,
    DATE_FUTURE,
    DATE_MISSING,
    BED_TWICE,
    BED_UNKNOWN,
    BED_AMBIGUOUS,
    BED_OUT_OF_SERVICE,
    BED_NOT_ASSIGNED,
    BED_TYPE_UNREADABLE,
    ROW_TWICE,
    STRUCK_ROW,
    REMARK_SAYS_GONE,
    DEPARTURE_DATE_MISSING,
    LEFT_BEFORE_ARRIVAL,
    STAY_OVERLAPS,
    ASSESSED_BEFORE_BIRTH,
    SCORE_SUM_WRONG,
    SCORE_OUT_OF_RANGE,
    LEVEL_NOT_FROM_SCORE,
    LEVEL_UNREADABLE,
    LEVEL_MISSING,
    PAID_AFTER_DEATH,
    NOT_IN_ROSTER,
    TOTAL_ROW_WRONG,
    ROW_SUM_WRONG,
    BACK_BEFORE_FROM,
    EXPECTED_BEFORE_FROM,
    LEAVE_OVERLAPS,
    LEAVE_OUTSIDE_STAY,
    MONTH_UNKNOWN,
    MONTH_CLOSED,
    AMOUNT_UNREADABLE,
    AMOUNT_MISSING,
    CARD_DIFFERS,
    CERTIFICATE_ENDS_FIRST,
    ATTENDED_TWICE,
    NOT_IN_STAFF,
    MARK_UNREADABLE,
    DIFFERS,
    /** Remarks: neither refused nor a warning. */
    WAITS_FOR_PERSON,
    ECONOMIC_UNDECIDED,
    DIVISION_UNKNOWN,
    END_IS_RETURN,
    LAST_YEAR_COPY,
    SHEET_NOT_RECOGNISED,
    FILE_REFUSED;

    @Override
    public String key() {
        return "intake.problem." + name();
    }

    /** The name in reports for machines, such as {@code id_checksum}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
