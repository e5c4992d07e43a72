// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.kit.Desk;
import anyi.resident.Resident;
import anyi.term.Term;
import anyi.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How two files read side by side. */
record MergeWords(Desk desk) {
    private static final int TAIL = 4;

    /** 女 · 85 岁 · 2024-03-15 起在院. */
    String who(FileSide side) {
        Resident person = side.person();
        return Stream.of(
                        person.identity().sex().map(desk.messages()::t),
                        person.identity().age(desk.today()).map(age -> desk.t("resident.list.years", age)),
                        Optional.of(stay(side.stays().stream()
                                .reduce((earlier, later) -> later)
                                .map(MergeWords::period))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Period period(StaySpan stay) {
        return new Period(
                stay.admittedOn(),
                stay.dischargedOn().filter(stay.admittedOn()::isBefore).orElse(null));
    }

    String stay(Optional<Period> newest) {
        return newest.map(stay -> {
                    LocalDate to = stay.to();
                    String from = desk.formats().date(stay.from());
                    return to == null
                            ? desk.t("resident.merge.inHouse", from)
                            : desk.t(
                                    "resident.merge.wasThere",
                                    from,
                                    desk.formats().date(to));
                })
                .orElse(desk.t("resident.merge.neverThere"));
    }

    String value(MergeField field, Resident person, Resident other) {
        Optional<?> value = field.of(person);
        if (value.isEmpty()) {
            return "";
        }
        return switch (value.get()) {
            case Term term -> desk.messages().t(term);
            case LocalDate day -> desk.formats().date(day);
            case String text
            when field == MergeField.NUMBER && person.identity().idNumber().isPresent() ->
                showing(text, other.identity().idNumber().orElse(""));
            case Object text -> text.toString();
        };
    }

    /** The digits in which two numbers differ are seen, and the last ones; the rest stays covered. */
    private String showing(String number, String other) {
        var shown = new StringBuilder();
        boolean alike = number.length() == other.length();
        for (int i = 0; i < number.length(); i++) {
            boolean seen = i >= number.length() - TAIL || alike && number.charAt(i) != other.charAt(i);
            shown.append(seen ? number.charAt(i) : '*');
        }
        return shown.toString();
    }

    /** 2024-01-01 起 农村低保 · 证号. */
    String fact(Fact fact) {
        String says = fact.says().stream().map(this::word).collect(Collectors.joining(" · "));
        LocalDate to = fact.period().to();
        if (fact.kind() == FactKind.RECEIVED) {
            return desk.t(
                    "resident.merge.ofMonth",
                    desk.formats().month(YearMonth.from(fact.period().from())),
                    says);
        }
        if (fact.period().from().equals(LocalDate.MIN)) {
            return says;
        }
        String from = desk.formats().date(fact.period().from());
        return to == null
                ? desk.t("resident.merge.since", from, says)
                : desk.t("resident.merge.until", from, desk.formats().date(to.minusDays(1)), says);
    }

    private String word(String said) {
        return said.matches("term\\.\\w+\\.\\w+") ? desk.t(said) : said;
    }
}
