// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which facts a record of a kind has, and where each stands in the record's array. */
final class FactSet {
    private static final Map<LedgerKind, FactSet> SETS = Map.of(
            LedgerKind.BEDS,
                    new FactSet(
                            BUILDING,
                            BUILDING_NAME,
                            FLOOR,
                            ROOM,
                            BED,
                            BED_LABEL,
                            BED_TYPE,
                            BED_STATE,
                            BED_OPENED,
                            ROOM_AREA,
                            NAME,
                            ID_NUMBER,
                            ADMITTED,
                            REMARK),
            LedgerKind.RESIDENTS,
                    new FactSet(
                            NAME,
                            FORMER_NAME,
                            SEX,
                            BIRTH,
                            ID_NUMBER,
                            ID_KIND,
                            ETHNIC,
                            MARITAL,
                            EDUCATION,
                            RELIGION,
                            FORMER_WORK,
                            PHONE,
                            ADDRESS,
                            ALLERGY,
                            DIET,
                            HUKOU_KIND,
                            HUKOU_ADDRESS,
                            ECONOMIC,
                            ECONOMIC_NUMBER,
                            DISABILITY,
                            DISABILITY_CARD,
                            CARE_LEVEL,
                            ADMITTED,
                            CONTRACT_NUMBER,
                            CONTRACT_FROM,
                            CONTRACT_TO,
                            FEE,
                            DEPOSIT,
                            PAYER,
                            DISCHARGED,
                            DISCHARGE_REASON,
                            DESTINATION,
                            BUILDING,
                            ROOM,
                            BED,
                            CONTACT_NAME,
                            CONTACT_RELATION,
                            CONTACT_PHONE,
                            REMARK),
            LedgerKind.ASSESSMENTS,
                    new FactSet(
                            NAME,
                            ID_NUMBER,
                            SEX,
                            BIRTH,
                            BED,
                            ASSESSED_ON,
                            ASSESS_REASON,
                            STANDARD,
                            ITEM,
                            PART_SELF_CARE,
                            PART_MOBILITY,
                            PART_MENTAL,
                            PART_SOCIAL,
                            SCORE,
                            LEVEL_BEFORE,
                            LEVEL_CHANGE,
                            LEVEL,
                            ASSESSORS,
                            ORGANISATION,
                            VALID_UNTIL,
                            ASSESSMENT_NUMBER,
                            REMARK),
            LedgerKind.LEAVES,
                    new FactSet(
                            NAME,
                            ID_NUMBER,
                            SEX,
                            BED,
                            ROOM,
                            LEAVE_KIND,
                            LEFT_ON,
                            EXPECTED_ON,
                            BACK_ON,
                            ESCORT_NAME,
                            ESCORT_RELATION,
                            ESCORT_PHONE,
                            APPROVED_BY,
                            DESTINATION,
                            REMARK),
            LedgerKind.SUBSIDIES,
                    new FactSet(
                            NAME,
                            ID_NUMBER,
                            SEX,
                            BIRTH,
                            BED,
                            PAID_MONTH,
                            PAID_OLD_AGE,
                            PAID_BASIC,
                            PAID_CARE,
                            PAID_DISABILITY,
                            PAID_SERVICE,
                            PAID_OTHER,
                            PAID_TOTAL,
                            ACCOUNT,
                            BANK,
                            ACCOUNT_HOLDER),
            LedgerKind.STAFF,
                    new FactSet(
                            NAME,
                            FORMER_NAME,
                            SEX,
                            BIRTH,
                            ID_NUMBER,
                            ID_KIND,
                            STAFF_NUMBER,
                            ETHNIC,
                            EDUCATION,
                            PHONE,
                            POSITION,
                            DEPARTMENT,
                            HIRED_ON,
                            CONTRACT_TO,
                            EMPLOYMENT,
                            INSURED,
                            WAGE,
                            DISCHARGED,
                            CERTIFICATE,
                            CERT_NUMBER,
                            CERT_ISSUED,
                            CERT_UNTIL,
                            CERT_ISSUER,
                            HEALTH_UNTIL,
                            REMARK),
            LedgerKind.TRAINING, new FactSet(NAME, ID_NUMBER, SEX, TRAINED_ON, SESSION));

    private final List<Field> fields;
    private final int[] places = new int[Field.values().length];

    private FactSet(Field... fields) {
        this.fields = List.of(fields);
        java.util.Arrays.fill(places, -1);
        for (int i = 0; i < fields.length; i++) {
            places[fields[i].ordinal()] = i;
        }
    }

    static FactSet of(LedgerKind kind) {
        return Objects.requireNonNull(SETS.get(kind));
    }

    List<Field> fields() {
        return fields;
    }

    int place(Field field) {
        int place = places[field.ordinal()];
        if (place < 0) {
            throw new IllegalArgumentException("no such fact: " + field);
        }
        return place;
    }
}
