// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.kit.Background.Progress;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Engine;
import anyi.subsidy.engine.Exclusion;
import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.Timeline;
import anyi.subsidy.engine.file.Reach;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.fact.FactBook;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.fact.StaffBook;
import anyi.subsidy.fact.Whom;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.Beneficiary;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Computes months from facts, policies and claims as they stand in the store now. */
public final class Dues {
    /** People between two looks at whether somebody wants to stop. */
    private static final int TOGETHER = 512;

    private static final YearMonth BEGINNING = YearMonth.of(1900, 1);
    private static final Progress SILENT = (done, total, step) -> {};

    private final PolicyBook policies;
    private final Approvals approvals;
    private final FactBook facts;
    private final StaffBook staff;
    private final boolean verified;
    private final boolean explained;
    private final Map<Beneficiary, List<String>> codes = new EnumMap<>(Beneficiary.class);
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /**
     * A policy for whom it was approved.
     *
     * @param facts whose days say when somebody was verified
     */
    private record Kept(List<Policy> versions, Set<String> facts) {}

    private Dues(
            PolicyBook policies,
            Approvals approvals,
            FactBook facts,
            StaffBook staff,
            boolean verified,
            boolean explained) {
        this.policies = policies;
        this.approvals = approvals;
        this.facts = facts;
        this.staff = staff;
        this.verified = verified;
        this.explained = explained;
        for (Beneficiary kind : Beneficiary.values()) {
            codes.put(kind, codes(policies, kind));
        }
    }

    /** Everybody who was in house in the month, and whoever policies ask that look further back. */
    public static Dues of(DSLContext db, YearMonth month) {
        return of(db, month, month, new PolicyBook(new PolicyQueries(db).active()));
    }

    /** One person, in house or not; of claims that person's alone, so that it says nothing about the home's own. */
    public static Dues of(DSLContext db, UUID resident) {
        var whom = new Whom.One(resident);
        var policies = new PolicyBook(new PolicyQueries(db).active());
        return new Dues(policies, Approvals.read(db, whom), FactBook.read(db, whom), StaffBook.none(), true, true);
    }

    /** The staff alone. */
    public static Dues ofStaff(DSLContext db) {
        var policies = new PolicyBook(new PolicyQueries(db).active());
        var approvals = new Approvals(new ClaimQueries(db).all(), new ClaimQueries(db).suspensions());
        return new Dues(policies, approvals, FactBook.read(db, new Whom.Nobody()), staff(db, policies), true, true);
    }

    /** Everybody who was in house in one of the months, under these policies. */
    static Dues of(DSLContext db, YearMonth first, YearMonth last, PolicyBook policies) {
        int reach = codes(policies, Beneficiary.HOME).stream()
                .mapToInt(code -> reach(policies.policies(code)))
                .max()
                .orElse(1);
        var whom = new Whom.Within(earliest(first, reach), last);
        return new Dues(policies, Approvals.read(db, whom), FactBook.read(db, whom), staff(db, policies), true, true);
    }

    private static int reach(List<Policy> versions) {
        return versions.stream().mapToInt(Reach::months).max().orElse(1);
    }

    private static YearMonth earliest(YearMonth month, int reach) {
        return reach == Reach.EVER ? BEGINNING : month.minusMonths(reach - 1L);
    }

    /** The same as if the policy were approved for everybody. */
    Dues forEverybody(String policy) {
        return new Dues(policies, approvals.forEverybody(policy), facts, staff, verified, explained);
    }

    /** The same people, facts and claims under other policies. */
    Dues under(PolicyBook others) {
        return new Dues(others, approvals, facts, staff, verified, explained);
    }

    private static StaffBook staff(DSLContext db, PolicyBook policies) {
        return codes(policies, Beneficiary.STAFF).isEmpty() ? StaffBook.none() : StaffBook.read(db);
    }

    private static List<String> codes(PolicyBook policies, Beneficiary kind) {
        return policies.codes().stream()
                .filter(code -> policies.policies(code).getFirst().head().beneficiary() == kind)
                .toList();
    }

    /** The same as a month was computed that was closed before verifications were kept. */
    Dues withoutVerification() {
        return new Dues(policies, approvals, facts, staff, false, explained);
    }

    /** The same where nobody reads how an amount came about: only what it comes to. */
    Dues withoutExplanations() {
        return new Dues(policies, approvals, facts, staff, verified, false);
    }

    public PolicyBook policies() {
        return policies;
    }

    public FactBook facts() {
        return facts;
    }

    public StaffBook staff() {
        return staff;
    }

    /** What everybody's, or the home's, month comes to. */
    List<Due> of(LineKey key, YearMonth month) {
        List<Due> all = switch (key.whose().kind()) {
            case RESIDENT ->
                key.resident()
                        .flatMap(facts::find)
                        .map(row -> person(row, month))
                        .orElse(List.of());
            case STAFF ->
                key.whose()
                        .staff()
                        .flatMap(staff::find)
                        .map(row -> staff(row, month))
                        .orElse(List.of());
            case HOME -> home(month);
        };
        return all.stream().filter(due -> due.policy().equals(key.policy())).toList();
    }

    /** The hash of everything that the month rests on: facts, policies, claims. */
    public String inputHash() {
        Stream<String> versions = policies.codes().stream()
                .flatMap(code -> policies.of(code).stream())
                .map(PolicyBook.Version::hash);
        facts.count(staff.rows());
        return facts.hash(
                Stream.concat(versions.sorted(), approvals.canonical()).toList());
    }

    /** Everything that is not plainly nothing: amounts, and open questions. */
    public List<Due> month(YearMonth month, Progress progress) {
        var dues = new ArrayList<Due>();
        List<PersonRow> people = people(month, month);
        for (int from = 0; from < people.size(); from += TOGETHER) {
            progress.at(from, people.size(), "");
            // nobody's month depends on anybody else's: on all processors, told in the order of the people
            people.subList(from, Math.min(from + TOGETHER, people.size())).parallelStream()
                    .map(person -> telling(person, month))
                    .forEachOrdered(dues::addAll);
        }
        staff(month).stream()
                .filter(due -> due.status() == Status.PAID || due.isOpen())
                .forEach(dues::add);
        dues.addAll(home(month));
        return dues;
    }

    private List<Due> telling(PersonRow row, YearMonth month) {
        return person(row, month).stream()
                .filter(due -> due.status() == Status.PAID || due.isOpen())
                .toList();
    }

    public List<Due> month(YearMonth month) {
        return month(month, SILENT);
    }

    /** Everybody under one policy, also those who get nothing. */
    public List<Due> under(String code, YearMonth month) {
        var dues = new ArrayList<Due>();
        for (PersonRow person : people(month, month)) {
            person(person, month).stream()
                    .filter(due -> due.policy().equals(code))
                    .forEach(dues::add);
        }
        staff(month).stream().filter(due -> due.policy().equals(code)).forEach(dues::add);
        return dues;
    }

    /** Everybody who was in house in one of the months, both inclusive. */
    List<PersonRow> people(YearMonth first, YearMonth last) {
        return facts.people().stream()
                .filter(row -> facts.isInHouse(row, first, last))
                .toList();
    }

    /** The resident's month as it is closed: nothing where he was not in house. */
    List<Due> inHouse(PersonRow row, YearMonth month) {
        return facts.isInHouse(row, month, month) ? person(row, month) : List.of();
    }

    /** One resident under every policy, also where nothing is owed. */
    public List<Due> person(PersonRow row, YearMonth month) {
        return of(new Somebody(Recipient.resident(row.id()), row.name(), on -> facts.person(row, on)), month);
    }

    /** Everybody who was employed in the month, or for whom something was approved, also where nothing is owed. */
    public List<Due> staff(YearMonth month) {
        var dues = new ArrayList<Due>();
        staff.people().forEach(row -> dues.addAll(inPost(row, month)));
        return dues;
    }

    /** A month of somebody of the staff as it is closed: nothing where she neither served nor applied for anything. */
    List<Due> inPost(PersonRow row, YearMonth month) {
        boolean concerns = staff.serves(row, month) || approvals.knows(Recipient.staff(row.id()));
        return concerns ? staff(row, month) : List.of();
    }

    /** One member of staff under every policy, also where nothing is owed. */
    public List<Due> staff(PersonRow row, YearMonth month) {
        return of(new Somebody(Recipient.staff(row.id()), row.name(), on -> staff.person(row, on)), month);
    }

    /** Whose month is computed; {@code facts} by the day of the application. */
    private record Somebody(Recipient whose, String name, Function<Optional<LocalDate>, Person> facts) {}

    private List<Due> of(Somebody somebody, YearMonth month) {
        var entries = new ArrayList<Exclusion.Entry>();
        var others = new ArrayList<Due>();
        var dues = new ArrayList<Due>();
        Person known = somebody.facts().apply(Optional.empty());
        for (String code : codes.getOrDefault(somebody.whose().kind(), List.of())) {
            var key = new LineKey(code, somebody.whose());
            Approvals.Found claim = approvals.of(key, month);
            boolean approved = claim.standing() == Standing.APPROVED;
            Optional<LocalDate> applied = approvals.appliedOn(key, claim);
            Person person = applied.isEmpty() ? known : somebody.facts().apply(applied);
            // the staff are seen at work every day: nobody verifies them
            Optional<UUID> resident = somebody.whose()
                    .resident()
                    .filter(any -> approved && claim.claim().isPresent());
            Outcome outcome = resident.map(id ->
                            Engine.month(kept(code).versions(), facts.facts(verified(person, id, code, claim)), month))
                    .orElseGet(() -> Engine.month(policies.policies(code), facts.facts(person), month));
            Optional<Policy> version = version(code, outcome).map(PolicyBook.Version::policy);
            if (approved && version.isPresent()) {
                entries.add(new Exclusion.Entry(version.get(), outcome));
            } else {
                others.add(due(somebody, outcome, claim));
            }
        }
        for (Outcome outcome : Exclusion.settle(entries, Exclusion.chosen(known, month.atEndOfMonth()))) {
            dues.add(
                    due(somebody, outcome, new Approvals.Found(Standing.APPROVED, Optional.empty(), Optional.empty())));
        }
        dues.addAll(others);
        return dues;
    }

    /** The versions as the home keeps them, with the verification that their texts want. */
    private Kept kept(String code) {
        return kept.computeIfAbsent(code, this::keep);
    }

    private Kept keep(String code) {
        List<Policy> versions = policies.policies(code);
        if (verified) {
            versions = versions.stream().map(Policy::withVerification).toList();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Policy policy : versions) {
            Rules.Verification rule = policy.rules().verification();
            if (rule != null) {
                names.add(rule.fact());
            }
        }
        return new Kept(versions, names);
    }

    /** With the days of verification; until it was decided, an approval stands for them month by month. */
    private Person verified(Person person, UUID resident, String code, Approvals.Found claim) {
        Set<String> names = kept(code).facts();
        if (names.isEmpty()) {
            return person;
        }
        var days = new ArrayList<>(facts.verifications(resident, code));
        claim.claim().ifPresent(row -> days.addAll(approvalDays(row)));
        Map<String, Timeline> more = new HashMap<>(person.facts());
        names.forEach(name -> more.put(name, new Timeline(days)));
        return new Person(person.count(), person.ref(), more);
    }

    private static List<Span> approvalDays(ClaimRow claim) {
        var days = new ArrayList<Span>();
        String ref = "subsidy_claim/" + claim.id();
        claim.approvedFrom().ifPresent(from -> {
            LocalDate decided = claim.approvedOn().orElse(from);
            for (LocalDate day = from; day.isBefore(decided); day = day.plusMonths(1)) {
                days.add(Span.of(null, null, day.toString(), ref));
            }
            days.add(Span.of(null, null, (decided.isBefore(from) ? from : decided).toString(), ref));
        });
        return days;
    }

    /** The home under each policy that pays it. */
    List<Due> home(YearMonth month) {
        var dues = new ArrayList<Due>();
        Map<Integer, Facts> everybody = new HashMap<>();
        for (String code : codes.getOrDefault(Beneficiary.HOME, List.of())) {
            List<Policy> versions = policies.policies(code);
            Facts asked =
                    everybody.computeIfAbsent(reach(versions), reach -> facts.everybody(earliest(month, reach), month));
            Outcome outcome = Engine.month(versions, asked, month);
            dues.add(due(Recipient.HOME, "", outcome, approvals.of(new LineKey(code, Recipient.HOME), month)));
        }
        return dues;
    }

    private Due due(Somebody somebody, Outcome outcome, Approvals.Found claim) {
        return due(somebody.whose(), somebody.name(), outcome, claim);
    }

    private Due due(Recipient whose, String name, Outcome outcome, Approvals.Found claim) {
        boolean shut = claim.standing().isShut() && outcome.status() == Status.PAID;
        return new Due(
                outcome.policy(),
                version(outcome.policy(), outcome).map(PolicyBook.Version::id),
                whose,
                name,
                shut ? Status.ZERO : outcome.status(),
                claim.standing(),
                shut ? Money.ZERO : outcome.total(),
                shut ? List.of() : outcome.shares(),
                shut ? claim.reason() : outcome.firstReason(),
                explained ? StepJson.write(outcome.explanation()) : "");
    }

    private Optional<PolicyBook.Version> version(String code, Outcome outcome) {
        return policies.find(code, outcome.version());
    }
}
