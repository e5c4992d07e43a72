// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.subsidy.word.FactWords;
import anyi.term.BatchState;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Payments in words.
 *
 * @param titles of the policies, by code
 */
record PayWords(Desk desk, Map<String, String> titles) {
    private static final int TAIL = 4;

    String title(String policy) {
        return titles.getOrDefault(policy, policy);
    }

    /** Between the items of a list. */
    String comma() {
        return new FactWords(desk.messages()).comma();
    }

    String name(String name) {
        return name.isEmpty() ? desk.t("subsidy.month.home") : name;
    }

    String months(List<YearMonth> months) {
        if (months.size() > 2) {
            return desk.t(
                    "subsidy.pay.span",
                    desk.formats().month(months.getFirst()),
                    desk.formats().month(months.getLast()));
        }
        return months.stream().map(desk.formats()::month).collect(Collectors.joining(comma()));
    }

    /** Only the last four digits. */
    String account(Optional<Account> account) {
        return account.map(Account::number)
                .map(number -> desk.t("subsidy.pay.tail", number.substring(Math.max(0, number.length() - TAIL))))
                .orElse("");
    }

    String refused(Moved result) {
        return switch (result) {
            case Moved.Done _ -> "";
            case Moved.NotFrom(BatchState state) ->
                desk.t("subsidy.pay.refused.state", desk.messages().t(state));
            case Moved.TooEarly early ->
                desk.t("subsidy.pay.refused.early", desk.formats().date(early.first()));
            case Moved.InFuture _ -> desk.t("subsidy.pay.problem.inFuture");
            case Moved.NothingSent _ -> desk.t("subsidy.pay.refused.nothing");
        };
    }
}
