// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.kit.Background.Progress;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.engine.Engine;
import anyi.subsidy.engine.Exclusion;
import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.fact.FactBook;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.fact.Whom;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.Beneficiary;
import anyi.term.ClaimState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Computes months from facts, policies and claims as they stand in the store now. */
public final class Dues {
    private static final Progress SILENT = (done, total, step) -> {};

    private final PolicyBook policies;
    private final Map<LineKey, List<ClaimRow>> claims = new HashMap<>();
    private final FactBook facts;

    private Dues(PolicyBook policies, List<ClaimRow> claims, FactBook facts) {
        this.policies = policies;
        this.facts = facts;
        for (ClaimRow claim : claims) {
            this.claims
                    .computeIfAbsent(new LineKey(claim.policy(), claim.resident()), key -> new ArrayList<>(1))
                    .add(claim);
        }
    }

    /** Everybody who was in house in the month. */
    public static Dues of(DSLContext db, YearMonth month) {
        return read(db, new Whom.InHouse(month));
    }

    /** One person, in house or not. */
    public static Dues of(DSLContext db, UUID resident) {
        return read(db, new Whom.One(resident));
    }

    private static Dues read(DSLContext db, Whom whom) {
        var policies = new PolicyBook(new PolicyQueries(db).active());
        return new Dues(policies, new ClaimQueries(db).all(), FactBook.read(db, whom));
    }

    public PolicyBook policies() {
        return policies;
    }

    public FactBook facts() {
        return facts;
    }

    /** The hash of everything that the month rests on: facts, policies, claims. */
    public String inputHash() {
        Stream<String> versions = policies.codes().stream()
                .flatMap(code -> policies.of(code).stream())
                .map(PolicyBook.Version::hash);
        Stream<String> approved = claims.values().stream()
                .flatMap(List::stream)
                .filter(claim -> claim.state() == ClaimState.APPROVED)
                .map(claim -> claim.policy() + claim.resident() + claim.approvedFrom() + claim.approvedTo())
                .sorted();
        return facts.hash(Stream.concat(versions.sorted(), approved).toList());
    }

    /** Everything that is not plainly nothing: amounts, and open questions. */
    public List<Due> month(YearMonth month, Progress progress) {
        var dues = new ArrayList<Due>();
        long done = 0;
        for (PersonRow person : facts.people()) {
            if (done % 256 == 0) {
                progress.at(done, facts.size(), "");
            }
            done++;
            for (Due due : person(person, month)) {
                if (due.status() == anyi.subsidy.engine.Status.PAID || due.isOpen()) {
                    dues.add(due);
                }
            }
        }
        dues.addAll(home(month));
        return dues;
    }

    public List<Due> month(YearMonth month) {
        return month(month, SILENT);
    }

    /** Everybody under one policy, also those who get nothing. */
    public List<Due> under(String code, YearMonth month) {
        var dues = new ArrayList<Due>();
        for (PersonRow person : facts.people()) {
            person(person, month).stream()
                    .filter(due -> due.policy().equals(code))
                    .forEach(dues::add);
        }
        return dues;
    }

    /** One person under every policy, also where nothing is owed. */
    public List<Due> person(PersonRow row, YearMonth month) {
        var entries = new ArrayList<Exclusion.Entry>();
        var unclaimed = new ArrayList<Due>();
        var dues = new ArrayList<Due>();
        Person known = facts.person(row, Optional.empty());
        for (String code : policies.codes()) {
            List<Policy> versions = policies.policies(code);
            if (versions.getFirst().head().beneficiary() != Beneficiary.RESIDENT) {
                continue;
            }
            var key = new LineKey(code, Optional.of(row.id()));
            Optional<LocalDate> applied = appliedOn(key);
            Person person = applied.isEmpty() ? known : facts.person(row, applied);
            Outcome outcome = Engine.month(versions, facts.facts(person), month);
            Optional<Policy> version = version(code, outcome).map(PolicyBook.Version::policy);
            if (claimed(key, month) && version.isPresent()) {
                entries.add(new Exclusion.Entry(version.get(), outcome));
            } else {
                unclaimed.add(due(row, outcome, false));
            }
        }
        for (Outcome outcome : Exclusion.settle(entries)) {
            dues.add(due(row, outcome, true));
        }
        dues.addAll(unclaimed);
        return dues;
    }

    private List<Due> home(YearMonth month) {
        var dues = new ArrayList<Due>();
        Facts everybody = null;
        for (String code : policies.codes()) {
            List<Policy> versions = policies.policies(code);
            if (versions.getFirst().head().beneficiary() != Beneficiary.HOME) {
                continue;
            }
            everybody = everybody == null ? facts.everybody() : everybody;
            Outcome outcome = Engine.month(versions, everybody, month);
            dues.add(due(Optional.empty(), "", outcome, claimed(new LineKey(code, Optional.empty()), month)));
        }
        return dues;
    }

    private Due due(PersonRow row, Outcome outcome, boolean claimed) {
        return due(Optional.of(row.id()), row.name(), outcome, claimed);
    }

    private Due due(Optional<UUID> resident, String name, Outcome outcome, boolean claimed) {
        return new Due(
                outcome.policy(),
                version(outcome.policy(), outcome).map(PolicyBook.Version::id),
                resident,
                name,
                outcome.status(),
                claimed,
                outcome.total(),
                outcome.shares(),
                outcome.firstReason(),
                StepJson.write(outcome.explanation()));
    }

    private Optional<PolicyBook.Version> version(String code, Outcome outcome) {
        return policies.find(code, outcome.version());
    }

    private boolean claimed(LineKey key, YearMonth month) {
        return claims.getOrDefault(key, List.of()).stream().anyMatch(claim -> claim.covers(month));
    }

    private Optional<LocalDate> appliedOn(LineKey key) {
        return claims.getOrDefault(key, List.of()).stream()
                .flatMap(claim -> claim.appliedOn().stream())
                .findFirst();
    }
}
