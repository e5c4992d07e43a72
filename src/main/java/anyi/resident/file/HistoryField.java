// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.ClaimState;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.Education;
import anyi.term.Funding;
import anyi.term.HukouKind;
import anyi.term.IdKind;
import anyi.term.LeaveKind;
import anyi.term.MaritalStatus;
import anyi.term.Sex;
import anyi.term.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that a person's history shows, by their names in the log; others are the program's own business. */
enum HistoryField {
    NAME,
    FORMER_NAME,
    SEX(Sex.class),
    BIRTH_ON,
    ID_KIND(IdKind.class),
    ID_NUMBER,
    ID_MISSING_REASON,
    ID_EXPIRES_ON,
    ETHNIC_GROUP,
    MARITAL_STATUS(MaritalStatus.class),
    EDUCATION(Education.class),
    FORMER_WORK,
    RELIGION,
    PHONE,
    ADDRESS,
    DIET,
    BLOOD_TYPE,
    ALLERGIES,
    RISKS,
    REMARK,
    RELATION,
    DIVISION_CODE,
    HUKOU_KIND(HukouKind.class),
    CATEGORY(EconomicCategory.class),
    CATEGORY_TEXT,
    CERTIFICATE_NUMBER,
    VERIFIED_ON,
    VERIFY_NEXT_ON,
    DISABILITY_CATEGORY(DisabilityCategory.class),
    GRADE,
    CARD_NUMBER,
    CARD_EXPIRES_ON,
    CARE_LEVEL(CareLevel.class),
    BANK_NAME,
    ACCOUNT_NUMBER,
    HOLDER_NAME,
    RECEIVER_NAME,
    RECEIVER_RELATION,
    VALID_FROM,
    VALID_TO,
    ADMITTED_ON,
    DISCHARGED_ON,
    DISCHARGE_REASON(DischargeReason.class),
    DESTINATION,
    CONTRACT_NUMBER,
    CONTRACT_FROM,
    CONTRACT_TO,
    FEE_MONTH,
    DEPOSIT,
    FUNDING(Funding.class),
    LEAVE_KIND(LeaveKind.class),
    LEFT_ON,
    EXPECTED_BACK_ON,
    BACK_ON,
    REASON(AssessmentReason.class),
    STANDARD(AssessmentStandard.class),
    ASSESSED_ON,
    SCORE,
    DEPENDENCE(CareDependence.class),
    VALID_UNTIL,
    CLAIM_STATE(ClaimState.class),
    APPROVED_FROM,
    APPROVED_TO;

    private final @Nullable Class<? extends Enum<?>> terms;

    HistoryField() {
        this.terms = null;
    }

    HistoryField(Class<? extends Enum<?>> terms) {
        this.terms = terms;
    }

    String key() {
        return "resident.column." + name();
    }

    static Optional<HistoryField> of(String column) {
        String name = column.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The word of the vocabulary that the log kept by its name. */
    Optional<Term> term(@Nullable Object value) {
        if (terms == null || value == null) {
            return Optional.empty();
        }
        return Arrays.stream(terms.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toString()))
                .map(Term.class::cast)
                .findFirst();
    }

    boolean isNumber() {
        return this == ID_NUMBER || this == CARD_NUMBER || this == ACCOUNT_NUMBER;
    }
}
