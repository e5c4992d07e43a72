// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.term.CareDependence;
import anyi.term.WatchKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that the warnings look at, and the rules that raise them. Of one home or of many; a person is of one home.
 *
 * @param on the day as of which is looked
 */
public record WatchFacts(
        LocalDate on,
        Map<UUID, String> homes,
        List<Stay> stays,
        List<Paid> paid,
        List<Level> levels,
        List<Run> runs,
        List<Leave> leaves,
        List<Serious> serious,
        List<Account> accounts,
        List<Bed> beds) {
    /** So many days before a close a rise is looked at, and so many after it a fall. */
    static final int WEEK = 7;

    static final int QUARTER = 92;
    /** Homes with fewer people may well have nobody on leave for a quarter. */
    static final int MANY = 10;
    /** So many days around a serious incident a stay in hospital would begin. */
    static final int AROUND = 3;

    /** @param dischargedOn the first day not in house */
    public record Stay(
            UUID home,
            UUID id,
            UUID resident,
            String name,
            Optional<String> identityNumber,
            Optional<LocalDate> bornOn,
            LocalDate admittedOn,
            Optional<LocalDate> dischargedOn,
            boolean died) {
        boolean contains(LocalDate day) {
            return !admittedOn.isAfter(day)
                    && dischargedOn.filter(end -> !end.isAfter(day)).isEmpty();
        }

        boolean touches(YearMonth month) {
            return !admittedOn.isAfter(month.atEndOfMonth())
                    && dischargedOn.filter(end -> !end.isAfter(month.atDay(1))).isEmpty();
        }

        long days(YearMonth month) {
            LocalDate from = admittedOn.isAfter(month.atDay(1)) ? admittedOn : month.atDay(1);
            LocalDate next = month.plusMonths(1).atDay(1);
            LocalDate to = dischargedOn.filter(end -> end.isBefore(next)).orElse(next);
            return Math.max(0, to.toEpochDay() - from.toEpochDay());
        }
    }

    /** @param line a booked line, or else what a ledger reports */
    public record Paid(UUID home, UUID id, UUID resident, YearMonth month, Money amount, boolean line) {}

    public record Level(UUID home, UUID id, UUID resident, String name, LocalDate on, CareDependence level) {}

    public record Run(UUID home, UUID id, YearMonth month, LocalDate closedOn) {}

    public record Leave(UUID home, UUID resident, LocalDate leftOn, Optional<LocalDate> backOn) {}

    /** An incident after which somebody usually goes to hospital. */
    public record Serious(UUID home, UUID id, UUID resident, String name, LocalDate on) {}

    /** @param ties names and numbers of the person and of the person's contacts */
    public record Account(
            UUID home, UUID id, UUID resident, String name, String number, LocalDate since, Set<String> ties) {}

    /** A bed in service. */
    public record Bed(UUID home, LocalDate from, Optional<LocalDate> to) {
        boolean contains(LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** Every warning, by kind. */
    public List<Suspicion> suspicions() {
        var all = new ArrayList<Suspicion>();
        all.addAll(twiceInHomes());
        all.addAll(paidAfterEnd());
        all.addAll(bornLater());
        all.addAll(levelBumps());
        all.addAll(leaveMissing());
        all.addAll(sharedAccounts());
        all.addAll(daysOverBeds());
        return all;
    }

    private Suspicion suspicion(WatchKind kind, UUID home, String subject, String name, List<Evidence> rows) {
        return new Suspicion(kind, home, homes.getOrDefault(home, ""), subject, name, rows);
    }

    private static Evidence admitted(Stay stay) {
        return new Evidence(
                EvidenceKind.ADMITTED,
                Optional.of(stay.id()),
                Optional.of(stay.resident()),
                stay.name(),
                stay.admittedOn(),
                "");
    }

    private static Optional<Evidence> ended(Stay stay) {
        return stay.dischargedOn()
                .map(end -> new Evidence(
                        stay.died() ? EvidenceKind.DIED : EvidenceKind.DISCHARGED,
                        Optional.of(stay.id()),
                        Optional.of(stay.resident()),
                        stay.name(),
                        end,
                        ""));
    }

    /** One identity number in two homes on one day. */
    List<Suspicion> twiceInHomes() {
        Map<String, List<Stay>> byNumber = group(
                stays.stream().filter(stay -> stay.identityNumber().isPresent()).toList(),
                stay -> stay.identityNumber().orElseThrow());
        var found = new ArrayList<Suspicion>();
        byNumber.forEach((number, all) -> {
            var rows = new ArrayList<Evidence>();
            for (Stay one : all) {
                boolean twice = all.stream().anyMatch(other -> !other.home().equals(one.home()) && share(one, other));
                if (twice) {
                    rows.add(admitted(one));
                    ended(one).ifPresent(rows::add);
                }
            }
            if (!rows.isEmpty()) {
                Stay first = all.getFirst();
                found.add(suspicion(
                        WatchKind.TWICE_IN_HOMES, first.home(), first.resident().toString(), first.name(), rows));
            }
        });
        return found;
    }

    private static boolean share(Stay one, Stay other) {
        LocalDate from = one.admittedOn().isAfter(other.admittedOn()) ? one.admittedOn() : other.admittedOn();
        return one.contains(from) && other.contains(from);
    }

    /** Money for a month that begins after the end, while the person was in no other stay. */
    List<Suspicion> paidAfterEnd() {
        Map<UUID, List<Stay>> byPerson = group(stays, Stay::resident);
        var found = new ArrayList<Suspicion>();
        group(paid, Paid::resident).forEach((person, amounts) -> {
            List<Stay> own = byPerson.getOrDefault(person, List.of());
            Optional<Stay> last = own.stream()
                    .filter(stay -> stay.dischargedOn().isPresent())
                    .max(Comparator.comparing(stay -> stay.dischargedOn().orElseThrow()));
            if (last.isEmpty()) {
                return;
            }
            LocalDate end = last.get().dischargedOn().orElseThrow();
            Map<YearMonth, List<Paid>> after = new LinkedHashMap<>();
            for (Paid one : amounts) {
                boolean later = !one.month().atDay(1).isBefore(end);
                if (later && own.stream().noneMatch(stay -> stay.touches(one.month()))) {
                    after.computeIfAbsent(one.month(), any -> new ArrayList<>()).add(one);
                }
            }
            var rows = new ArrayList<Evidence>();
            after.values().stream()
                    .filter(month -> sum(month).isPositive())
                    .flatMap(List::stream)
                    .forEach(one -> rows.add(money(one, last.get().name())));
            if (!rows.isEmpty()) {
                ended(last.get()).ifPresent(rows::addFirst);
                found.add(suspicion(
                        WatchKind.PAID_AFTER_END,
                        last.get().home(),
                        person.toString(),
                        last.get().name(),
                        rows));
            }
        });
        return found;
    }

    private static Money sum(List<Paid> all) {
        return all.stream().map(Paid::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Evidence money(Paid one, String name) {
        return new Evidence(
                one.line() ? EvidenceKind.LINE : EvidenceKind.RECEIVED,
                Optional.of(one.id()),
                Optional.of(one.resident()),
                name,
                one.month().atDay(1),
                one.amount().toString());
    }

    List<Suspicion> bornLater() {
        return stays.stream()
                .filter(stay -> stay.bornOn()
                        .filter(born -> born.isAfter(stay.admittedOn()))
                        .isPresent())
                .map(stay -> suspicion(
                        WatchKind.BORN_LATER,
                        stay.home(),
                        stay.id().toString(),
                        stay.name(),
                        List.of(
                                admitted(stay),
                                new Evidence(
                                        EvidenceKind.BORN,
                                        Optional.of(stay.resident()),
                                        Optional.of(stay.resident()),
                                        stay.name(),
                                        stay.bornOn().orElseThrow(),
                                        ""))))
                .toList();
    }

    /** Up within a week before a close, and down again within a quarter after it. */
    List<Suspicion> levelBumps() {
        var found = new ArrayList<Suspicion>();
        group(levels, Level::resident).forEach((person, own) -> {
            List<Level> inOrder =
                    own.stream().sorted(Comparator.comparing(Level::on)).toList();
            for (int i = 1; i + 1 < inOrder.size(); i++) {
                Level before = inOrder.get(i - 1);
                Level risen = inOrder.get(i);
                Level after = inOrder.get(i + 1);
                boolean bump = risen.level().compareTo(before.level()) > 0
                        && after.level().compareTo(risen.level()) < 0;
                Optional<Run> run = bump ? closedBetween(risen, after) : Optional.empty();
                run.ifPresent(close -> found.add(suspicion(
                        WatchKind.LEVEL_BUMP,
                        risen.home(),
                        risen.id().toString(),
                        risen.name(),
                        List.of(
                                level(before),
                                level(risen),
                                new Evidence(
                                        EvidenceKind.CLOSED,
                                        Optional.of(close.id()),
                                        Optional.empty(),
                                        "",
                                        close.closedOn(),
                                        close.month().toString()),
                                level(after)))));
            }
        });
        return found;
    }

    private Optional<Run> closedBetween(Level risen, Level after) {
        return runs.stream()
                .filter(run -> run.home().equals(risen.home()))
                .filter(run -> !risen.on().isAfter(run.closedOn())
                        && !risen.on().isBefore(run.closedOn().minusDays(WEEK)))
                .filter(run -> after.on().isAfter(run.closedOn())
                        && !after.on().isAfter(run.closedOn().plusDays(QUARTER)))
                .findFirst();
    }

    private static Evidence level(Level one) {
        return new Evidence(
                EvidenceKind.LEVEL,
                Optional.of(one.id()),
                Optional.of(one.resident()),
                one.name(),
                one.on(),
                one.level().name());
    }

    /** A home of ten and more without a leave in a quarter; a serious incident without leave around it. */
    List<Suspicion> leaveMissing() {
        List<Suspicion> found = homesWithoutLeave();
        found.addAll(incidentsWithoutLeave());
        return found;
    }

    private List<Suspicion> homesWithoutLeave() {
        var found = new ArrayList<Suspicion>();
        LocalDate since = on.minusDays(QUARTER);
        Map<UUID, List<Stay>> staysOf = group(stays, Stay::home);
        Map<UUID, List<Leave>> leavesOf = group(leaves, Leave::home);
        homes.keySet().forEach(home -> {
            long wholeQuarter = staysOf.getOrDefault(home, List.of()).stream()
                    .filter(stay -> stay.contains(since) && stay.contains(on))
                    .count();
            boolean some = leavesOf.getOrDefault(home, List.of()).stream()
                    .anyMatch(leave ->
                            leave.backOn().filter(back -> back.isBefore(since)).isEmpty());
            if (wholeQuarter >= MANY && !some) {
                // by month: what was looked at in one month is asked again in the next
                LocalDate month = since.withDayOfMonth(1);
                found.add(suspicion(
                        WatchKind.LEAVE_MISSING,
                        home,
                        home + "/" + YearMonth.from(on),
                        homes.getOrDefault(home, ""),
                        List.of(new Evidence(
                                EvidenceKind.NO_LEAVE_SINCE,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                month,
                                String.valueOf(wholeQuarter)))));
            }
        });
        return found;
    }

    private List<Suspicion> incidentsWithoutLeave() {
        var found = new ArrayList<Suspicion>();
        Map<UUID, List<Stay>> staysOf = group(stays, Stay::resident);
        Map<UUID, List<Leave>> leavesOf = group(leaves, Leave::resident);
        for (Serious incident : serious) {
            boolean away = leavesOf.getOrDefault(incident.resident(), List.of()).stream()
                    .anyMatch(leave -> !leave.leftOn().isAfter(incident.on().plusDays(AROUND))
                            && leave.backOn()
                                    .filter(back -> back.isBefore(incident.on()))
                                    .isEmpty());
            boolean ended = staysOf.getOrDefault(incident.resident(), List.of()).stream()
                    .anyMatch(stay -> stay.dischargedOn()
                            .filter(end -> !end.isBefore(incident.on())
                                    && !end.isAfter(incident.on().plusDays(AROUND)))
                            .isPresent());
            if (!away && !ended) {
                found.add(suspicion(
                        WatchKind.LEAVE_MISSING,
                        incident.home(),
                        incident.id().toString(),
                        incident.name(),
                        List.of(new Evidence(
                                EvidenceKind.SERIOUS_INCIDENT,
                                Optional.of(incident.id()),
                                Optional.of(incident.resident()),
                                incident.name(),
                                incident.on(),
                                ""))));
            }
        }
        return found;
    }

    /** People of one account who name no contact, and no one another, in common. */
    List<Suspicion> sharedAccounts() {
        var found = new ArrayList<Suspicion>();
        group(accounts, account -> account.home() + "/" + account.number()).forEach((number, all) -> {
            Set<UUID> people = all.stream().map(Account::resident).collect(Collectors.toSet());
            if (people.size() > 1) {
                Set<String> common = new HashSet<>(all.getFirst().ties());
                all.forEach(account -> common.retainAll(account.ties()));
                if (common.isEmpty()) {
                    Account first = all.getFirst();
                    found.add(suspicion(
                            WatchKind.SHARED_ACCOUNT,
                            first.home(),
                            Integer.toHexString(number.hashCode()) + "/" + first.resident(),
                            all.stream().map(Account::name).distinct().collect(Collectors.joining(" ")),
                            all.stream().map(WatchFacts::account).toList()));
                }
            }
        });
        return found;
    }

    private static Evidence account(Account one) {
        String digits = one.number();
        return new Evidence(
                EvidenceKind.ACCOUNT,
                Optional.of(one.id()),
                Optional.of(one.resident()),
                one.name(),
                one.since(),
                digits.substring(Math.max(0, digits.length() - 4)));
    }

    /** Months of runs with more person-days than days of beds in service; the rows are the days on which it was so. */
    List<Suspicion> daysOverBeds() {
        var found = new ArrayList<Suspicion>();
        Map<UUID, List<Stay>> staysOf = group(stays, Stay::home);
        Map<UUID, List<Bed>> bedsOf = group(beds, Bed::home);
        for (Run run : runs) {
            YearMonth month = run.month();
            List<Stay> own = staysOf.getOrDefault(run.home(), List.of());
            List<Bed> ownBeds = bedsOf.getOrDefault(run.home(), List.of());
            long people = own.stream().mapToLong(stay -> stay.days(month)).sum();
            long bedDays = 0;
            var rows = new ArrayList<Evidence>();
            for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
                long inService = inService(ownBeds, day);
                long inHouse = inHouse(own, day);
                bedDays += inService;
                if (inHouse > inService) {
                    rows.add(new Evidence(
                            EvidenceKind.OVER_BEDS,
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            day,
                            inHouse + " > " + inService));
                }
            }
            if (people > bedDays && bedDays > 0) {
                found.add(suspicion(
                        WatchKind.DAYS_OVER_BEDS,
                        run.home(),
                        run.home() + "/" + month,
                        homes.getOrDefault(run.home(), ""),
                        rows));
            }
        }
        return found;
    }

    private static long inService(List<Bed> own, LocalDate day) {
        return own.stream().filter(bed -> bed.contains(day)).count();
    }

    private static long inHouse(List<Stay> own, LocalDate day) {
        return own.stream().filter(stay -> stay.contains(day)).count();
    }

    private static <K, T> Map<K, List<T>> group(List<T> all, Function<T, K> key) {
        var inOrder = new LinkedHashMap<K, List<T>>();
        all.forEach(one -> inOrder.computeIfAbsent(key.apply(one), any -> new ArrayList<>())
                .add(one));
        return inOrder;
    }
}
