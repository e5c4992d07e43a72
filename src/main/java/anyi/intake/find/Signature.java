// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import static anyi.intake.find.Field.*;
import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What ledgers of each kind look like: which columns they can have, and how much each speaks for the kind. A word of
 * the title speaks too.
 */
final class Signature {
    private static final Map<LedgerKind, Map<Field, Integer>> WEIGHTS = Map.of(
            LedgerKind.BEDS,
                    Map.ofEntries(
                            entry(BED_STATE, 6),
                            entry(BED_TYPE, 4),
                            entry(ROOM, 2),
                            entry(BED, 3),
                            entry(BUILDING, 1),
                            entry(FLOOR, 1),
                            entry(ROOM_AREA, 2),
                            entry(BED_OPENED, 2),
                            entry(NAME, 0),
                            entry(SEX, 0),
                            entry(ID_NUMBER, 0),
                            entry(ADMITTED, 0),
                            entry(DEPENDENCE, 0),
                            entry(FEE, 0),
                            entry(SEQ, 0),
                            entry(REMARK, 0)),
            LedgerKind.RESIDENTS, residents(),
            LedgerKind.ASSESSMENTS,
                    Map.ofEntries(
                            entry(ASSESSED_ON, 5),
                            entry(SCORE, 4),
                            entry(PART_SELF_CARE, 2),
                            entry(PART_MOBILITY, 2),
                            entry(PART_MENTAL, 2),
                            entry(PART_SOCIAL, 2),
                            entry(ITEM, 1),
                            entry(LEVEL, 2),
                            entry(LEVEL_BEFORE, 3),
                            entry(LEVEL_CHANGE, 2),
                            entry(ASSESS_REASON, 3),
                            entry(STANDARD, 2),
                            entry(ASSESSORS, 3),
                            entry(ORGANISATION, 2),
                            entry(VALID_UNTIL, 2),
                            entry(ASSESSMENT_NUMBER, 2),
                            entry(NAME, 1),
                            entry(SEX, 0),
                            entry(BIRTH, 0),
                            entry(AGE, 0),
                            entry(ID_NUMBER, 1),
                            entry(BED, 0),
                            entry(ROOM, 0),
                            entry(SEQ, 0),
                            entry(REMARK, 0)),
            LedgerKind.LEAVES,
                    Map.ofEntries(
                            entry(LEAVE_KIND, 3),
                            entry(LEFT_ON, 4),
                            entry(EXPECTED_ON, 5),
                            entry(BACK_ON, 5),
                            entry(LEAVE_DAYS, 2),
                            entry(ESCORT_NAME, 2),
                            entry(ESCORT_RELATION, 0),
                            entry(ESCORT_PHONE, 0),
                            entry(APPROVED_BY, 1),
                            entry(DESTINATION, 1),
                            entry(NAME, 1),
                            entry(SEX, 0),
                            entry(AGE, 0),
                            entry(ID_NUMBER, 0),
                            entry(BUILDING, 0),
                            entry(ROOM, 0),
                            entry(BED, 0),
                            entry(SIGNATURE, 0),
                            entry(SEQ, 0),
                            entry(REMARK, 0)),
            LedgerKind.SUBSIDIES,
                    Map.ofEntries(
                            entry(PAID_OLD_AGE, 4),
                            entry(PAID_BASIC, 4),
                            entry(PAID_CARE, 3),
                            entry(PAID_DISABILITY, 4),
                            entry(PAID_SERVICE, 4),
                            entry(PAID_OTHER, 1),
                            entry(PAID_TOTAL, 4),
                            entry(PAID_KIND, 3),
                            entry(PAID_MONTH, 3),
                            entry(RATE, 2),
                            entry(BACK_PAYMENT, 2),
                            entry(RECOVERED, 2),
                            entry(BANK, 2),
                            entry(ACCOUNT, 3),
                            entry(ACCOUNT_HOLDER, 2),
                            entry(RECEIVER, 2),
                            entry(SIGNATURE, 2),
                            entry(NAME, 1),
                            entry(SEX, 0),
                            entry(BIRTH, 0),
                            entry(AGE, 0),
                            entry(ID_NUMBER, 1),
                            entry(ECONOMIC, 0),
                            entry(DEPENDENCE, 0),
                            entry(DISABILITY, 0),
                            entry(DISABILITY_GRADE, 0),
                            entry(DISABILITY_CARD, 0),
                            entry(ADDRESS, 0),
                            entry(HUKOU_ADDRESS, 0),
                            entry(HUKOU_AREA, 0),
                            entry(VILLAGE, 0),
                            entry(PHONE, 0),
                            entry(BED, 0),
                            entry(ROOM, 0),
                            entry(STAY_DAYS, 0),
                            entry(HOME, 0),
                            entry(SEQ, 0),
                            entry(REMARK, 0)),
            LedgerKind.STAFF,
                    Map.ofEntries(
                            entry(POSITION, 5),
                            entry(HIRED_ON, 5),
                            entry(WAGE, 5),
                            entry(EMPLOYMENT, 4),
                            entry(STAFF_NUMBER, 4),
                            entry(STAFF_STATE, 2),
                            entry(INSURED, 2),
                            entry(CERTIFICATE, 4),
                            entry(CERT_NUMBER, 2),
                            entry(CERT_ISSUED, 2),
                            entry(CERT_UNTIL, 1),
                            entry(CERT_ISSUER, 1),
                            entry(HEALTH_UNTIL, 3),
                            entry(DEPARTMENT, 1),
                            entry(NAME, 1),
                            entry(SEX, 1),
                            entry(BIRTH, 1),
                            entry(AGE, 1),
                            entry(ID_NUMBER, 1),
                            entry(EDUCATION, 1),
                            entry(PHONE, 1),
                            entry(ETHNIC, 0),
                            entry(CONTRACT_TO, 0),
                            entry(DISCHARGED, 0),
                            entry(SEQ, 0),
                            entry(REMARK, 0)),
            LedgerKind.TRAINING,
                    Map.ofEntries(
                            entry(COURSE, 5),
                            entry(TRAINED_ON, 3),
                            entry(HOURS, 5),
                            entry(TEACHER, 3),
                            entry(TRAIN_PLACE, 1),
                            entry(ATTENDED, 3),
                            entry(TEST_SCORE, 2),
                            entry(PASSED, 2),
                            entry(SESSION, 4),
                            entry(POSITION, 3),
                            entry(DEPARTMENT, 0),
                            entry(NAME, 1),
                            entry(ID_NUMBER, 0),
                            entry(SEQ, 0),
                            entry(REMARK, 0)));

    private static final Map<LedgerKind, Pattern> TITLES = Map.of(
            LedgerKind.BEDS, Pattern.compile("床位|床铺"),
            LedgerKind.RESIDENTS, Pattern.compile("老人名单|老人花名册|入住老人|在院|人员名册|供养人员|离院|退住|老人信息|老人台账|长者|在住|住养"),
            LedgerKind.ASSESSMENTS, Pattern.compile("评估"),
            LedgerKind.LEAVES, Pattern.compile("请假|请销假|销假|外出"),
            LedgerKind.SUBSIDIES, Pattern.compile("补贴|津贴|补助|发放|供养金|护理费"),
            LedgerKind.STAFF, Pattern.compile("员工|职工|工作人员|护理员花名册|从业人员|人事"),
            LedgerKind.TRAINING, Pattern.compile("培训|学时|签到"));
    private static final int TITLE_WEIGHT = 4;

    private Signature() {}

    private static Map<Field, Integer> residents() {
        return Map.ofEntries(
                entry(NAME, 1),
                entry(FORMER_NAME, 1),
                entry(SEX, 1),
                entry(BIRTH, 2),
                entry(AGE, 1),
                entry(ID_NUMBER, 2),
                entry(ID_KIND, 1),
                entry(ETHNIC, 2),
                entry(MARITAL, 2),
                entry(EDUCATION, 1),
                entry(RELIGION, 2),
                entry(FORMER_WORK, 2),
                entry(PHONE, 0),
                entry(HUKOU_ADDRESS, 2),
                entry(HUKOU_AREA, 1),
                entry(VILLAGE, 1),
                entry(HUKOU_KIND, 2),
                entry(ADDRESS, 1),
                entry(ECONOMIC, 2),
                entry(ECONOMIC_NUMBER, 2),
                entry(DISABILITY, 1),
                entry(DISABILITY_GRADE, 1),
                entry(DISABILITY_CARD, 1),
                entry(DEPENDENCE, 1),
                entry(CARE_LEVEL, 2),
                entry(DIAGNOSIS, 2),
                entry(ALLERGY, 2),
                entry(DIET, 2),
                entry(INSURANCE, 2),
                entry(ADMITTED, 3),
                entry(DISCHARGED, 3),
                entry(DISCHARGE_REASON, 3),
                entry(DESTINATION, 2),
                entry(CONTRACT_NUMBER, 2),
                entry(CONTRACT_FROM, 2),
                entry(CONTRACT_TO, 2),
                entry(FEE, 2),
                entry(DEPOSIT, 2),
                entry(PAYER, 1),
                entry(STAY_DAYS, 0),
                entry(HOME, 0),
                entry(BUILDING, 0),
                entry(FLOOR, 0),
                entry(ROOM, 0),
                entry(BED, 1),
                entry(BED_TYPE, 0),
                entry(CONTACT_NAME, 2),
                entry(CONTACT_RELATION, 2),
                entry(CONTACT_PHONE, 2),
                entry(SIGNATURE, 0),
                entry(SEQ, 0),
                entry(REMARK, 0));
    }

    static boolean allows(LedgerKind kind, Field field) {
        return weights(kind).containsKey(field);
    }

    private static Map<Field, Integer> weights(LedgerKind kind) {
        return java.util.Objects.requireNonNull(WEIGHTS.get(kind));
    }

    static int weight(LedgerKind kind, Field field) {
        return weights(kind).getOrDefault(field, 0);
    }

    static int titleWeight(LedgerKind kind, String title) {
        return java.util.Objects.requireNonNull(TITLES.get(kind)).matcher(title).find() ? TITLE_WEIGHT : 0;
    }
}
