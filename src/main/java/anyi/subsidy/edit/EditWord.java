// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.term.Beneficiary;
import anyi.term.LeaveKind;
import anyi.term.SubsidyKind;
import anyi.term.Term;
import anyi.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the editor's forms: names of fields by their place in the file, and what can be picked. */
enum EditWord implements Term {
    TITLE_ZH,
    TITLE_EN,
    VERSION,
    DOCUMENT,
    EFFECTIVE_FROM,
    EFFECTIVE_TO,
    KIND,
    BENEFICIARY,
    AUTHORITY_ZH,
    AUTHORITY_EN,
    PAYEE_ZH,
    PAYEE_EN,
    DIVISION,
    ID,
    ZH,
    EN,
    MOMENT,
    RATES,
    START,
    END,
    PER,
    YEAR_FROM,
    EACH,
    RULE,
    DAYS,
    OF,
    CLAUSE,
    NAME,
    LEAVE_NAME,
    COUNTS,
    COUNTS_UP_TO_DAYS,
    LEAVE_PER,
    WITHIN_MONTHS,
    BACK_MONTHS,
    NOT_BEFORE,
    FROM,
    REQUIRED,
    UP_TO,
    OVER,
    MONTHS,
    GROUP,
    EXCLUSIVITY_RULE,
    RANK,
    PLACES,
    MODE,
    EVERY_MONTHS,
    PAID_LATER,
    LOOK_BACK_MONTHS,
    FACT,
    FACTOR_VALUES_NAME,
    FACTOR_VALUES_VALUE,
    PAYER,
    PERCENT,
    AMOUNT,
    REST,
    PAYERS_NAME,
    FACTS_NAME,
    FACTS_ZH,
    FACTS_EN,
    VALUES,
    MISSING,
    FACTS_COUNTS,
    EVENT,
    AFTER_YEARS,
    AFTER_MONTHS,
    YEARLY_ON,
    STANDARD,
    CATCH_UP,
    CODE,
    HIT,
    OTHERWISE,
    TABLE_OTHERWISE,
    TABLE_UNDECIDED,
    UNDECIDED,
    FOR,
    SOURCES_VALUE,
    FIRST_DAY,
    LAST_DAY,
    END_OF_PREVIOUS_MONTH,
    EACH_DAY,
    WHOLE_MONTH,
    AS_CHANGE,
    MONTH_OF_FULFILMENT,
    NEXT_MONTH,
    MONTH_PAID,
    MONTH_NOT_PAID,
    MONTH,
    YEAR,
    CLAIMS_YEAR,
    LIFETIME,
    LEAVE,
    PERSON,
    HOME,
    ANY_DAY,
    AT_LEAST,
    AT_LEAST_IN_ONE_STAY,
    FULL_MONTH,
    DAYS_OF_MONTH,
    DAYS_OF_30,
    PER_DAY,
    DAYS_OF_YEAR,
    RUNNING_MONTH,
    STEPS,
    STAY,
    SERVICE,
    ANY_OTHER,
    YES,
    NO,
    FROM_NEXT_MONTH,
    FROM_SAME_MONTH,
    HIGHEST,
    PRIORITY,
    DIFFERENCE,
    COMBINE_UP_TO,
    CHOICE,
    HALF_UP,
    DOWN,
    UP,
    NOT_MET,
    AT_DUE,
    AT_EVENT,
    UNIQUE,
    FIRST,
    SUM,
    FIXED,
    TIMES,
    FACT_NUMBER,
    TABLE,
    OPEN,
    RECOVER,
    TEXT,
    PAID,
    ZERO,
    NO_TIER,
    NO_VERSION;

    @Override
    public String key() {
        return "subsidy.edit.word." + name();
    }

    /** The name of a field. */
    static String field(Messages messages, Block block, Input input) {
        String plain = input.path().equals("*") ? "NAME" : input.path().isEmpty() ? "VALUE" : constant(input.path());
        return find(block.name() + "_" + plain)
                .or(() -> find(plain))
                .map(messages::t)
                .orElse(input.path());
    }

    /** What can be picked, or the constant itself. */
    static String option(Messages messages, String constant) {
        Optional<Term> term = Stream.<Term[]>of(SubsidyKind.values(), Beneficiary.values(), LeaveKind.values())
                .flatMap(Arrays::stream)
                .filter(one -> ((Enum<?>) one).name().equals(constant))
                .findFirst();
        String plain = constant.equals("*")
                ? "ANY_OTHER"
                : constant.equals("true") ? "YES" : constant.equals("false") ? "NO" : constant;
        return find(constant(plain))
                .<Term>map(word -> word)
                .or(() -> term)
                .map(messages::t)
                .orElse(constant);
    }

    static Optional<EditWord> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** {@code effective/from} → EFFECTIVE_FROM. */
    static String constant(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1_$2").replace('/', '_').toUpperCase(Locale.ROOT);
    }
}
