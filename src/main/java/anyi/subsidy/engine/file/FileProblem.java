// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

/**
 * What is wrong with a policy file, and where.
 *
 * @param path the place, such as {@code parts/0/rows/2/amount}
 * @param detail what was found there
 */
public record FileProblem(Code code, int line, String path, String detail) {
    /** docs/policy-format.md lists each with its cause. */
    public enum Code {
        MALFORMED,
        WRONG_FORMAT,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        WRONG_TYPE,
        NOT_A_NUMBER,
        NOT_A_DATE,
        NOT_ONE_OF,
        OUT_OF_RANGE,
        EMPTY_PERIOD,
        UNKNOWN_CLAUSE,
        UNKNOWN_FACT,
        TWICE,
        SHARES_DO_NOT_ADD_UP,
        REST_NOT_LAST,
        INSTALMENTS_DO_NOT_ADD_UP,
        UNKNOWN_TABLE,
        ROWS_OVERLAP,
        ROW_NEVER_REACHED,
        ROWS_LEAVE_A_GAP,
        CONTRADICTION,
        TWO_VALUES,
        STAYS_OVERLAP,
        DEATH_BEFORE_BIRTH,
        STAY_BEFORE_BIRTH,
        STAY_AFTER_DEATH,
        LEVEL_WITHOUT_ASSESSMENT,
        EXAMPLE_FAILS,
        NO_EXAMPLES;

        public String key() {
            return "subsidy.fileProblem." + name();
        }
    }
}
