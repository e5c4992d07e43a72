// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.term.AmountUnit;
import anyi.term.BankFileKind;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bank's template as typed. */
public record TemplateDraft(
        UUID id,
        long revision,
        @Nullable String name,
        @Nullable BankFileKind kind,
        @Nullable AmountUnit unit,
        boolean headings,
        List<BankTemplate.Column> columns,
        @Nullable String accountDigits,
        @Nullable String bankCode) {
    private static final int MOST_DIGITS = 40;

    public TemplateDraft {
        columns = List.copyOf(columns);
    }

    /** @param taken the names of the other templates */
    public Problems check(List<String> taken) {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(Problem.refuse("name", "subsidy.pay.problem.nameMissing"));
        } else if (taken.contains(name.strip())) {
            problems.add(Problem.refuse("name", "subsidy.pay.problem.nameTaken", name.strip()));
        }
        if (kind == null) {
            problems.add(Problem.refuse("kind", "subsidy.pay.problem.kindMissing"));
        }
        if (unit == null) {
            problems.add(Problem.refuse("unit", "subsidy.pay.problem.unitMissing"));
        }
        if (digits() < 0 || digits() > MOST_DIGITS) {
            problems.add(Problem.refuse("accountDigits", "subsidy.pay.problem.digits", MOST_DIGITS));
        }
        if (!has(BankField.ACCOUNT) || !has(BankField.AMOUNT)) {
            problems.add(Problem.refuse("", "subsidy.pay.problem.columns"));
        }
        if (has(BankField.BANK_CODE) && (bankCode == null || bankCode.isBlank())) {
            problems.add(Problem.refuse("bankCode", "subsidy.pay.problem.codeMissing"));
        }
        return new Problems(problems);
    }

    private boolean has(BankField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** 0 where nothing is typed, negative where it is no number. */
    private int digits() {
        if (accountDigits == null || accountDigits.isBlank()) {
            return 0;
        }
        String typed = accountDigits.strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    /** For a draft without problems. */
    BankTemplate toTemplate() {
        return new BankTemplate(
                id,
                revision,
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(unit),
                headings,
                columns,
                digits(),
                bankCode == null ? "" : bankCode.strip());
    }
}
