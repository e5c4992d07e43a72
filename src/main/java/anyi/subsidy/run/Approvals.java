// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.claim.Suspension;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Span;
import anyi.subsidy.fact.Whom;
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

/** What was approved for whom in a month, and what stands in its way. */
final class Approvals {
    private final Map<LineKey, List<ClaimRow>> claims;
    private final Map<UUID, List<Suspension>> suspensions;
    private final String forEverybody;

    private Approvals(
            Map<LineKey, List<ClaimRow>> claims, Map<UUID, List<Suspension>> suspensions, String forEverybody) {
        this.claims = claims;
        this.suspensions = suspensions;
        this.forEverybody = forEverybody;
    }

    Approvals(List<ClaimRow> claims, Map<UUID, List<Suspension>> suspensions) {
        this(byKey(claims), suspensions, "");
    }

    private static Map<LineKey, List<ClaimRow>> byKey(List<ClaimRow> claims) {
        Map<LineKey, List<ClaimRow>> byKey = new HashMap<>();
        for (ClaimRow claim : claims) {
            byKey.computeIfAbsent(new LineKey(claim.policy(), claim.whose()), key -> new ArrayList<>(1))
                    .add(claim);
        }
        return byKey;
    }

    /** Of one person that person's own; of a month everybody's, the home's and those who left among them. */
    static Approvals read(DSLContext db, Whom whom) {
        var queries = new ClaimQueries(db);
        return whom instanceof Whom.One(UUID resident)
                ? new Approvals(queries.of(resident), queries.suspensionsOf(resident))
                : new Approvals(queries.all(), queries.suspensions());
    }

    /**
     * @param claim the one that decides
     * @param suspension the one that holds it up
     */
    record Found(Standing standing, Optional<ClaimRow> claim, Optional<Suspension> suspension) {
        /** Why nothing is paid, where the claim says so. */
        Optional<Reason> reason() {
            if (!standing.isShut() || claim.isEmpty()) {
                return Optional.empty();
            }
            ClaimRow row = claim.get();
            String ref = suspension.map(one -> "claim_suspension/" + one.id()).orElse("subsidy_claim/" + row.id());
            String why = suspension.flatMap(Suspension::reason).orElse("");
            LocalDate since =
                    suspension.map(Suspension::from).or(row::approvedTo).orElse(null);
            var seen = new Seen("claim", Map.of(Span.VALUE, standing.name(), "why", why), since, null, ref);
            return Optional.of(new Reason(Reason.Kind.CLAIM, "", "claim", seen));
        }
    }

    /** As if the policy were approved for everybody, whoever has applied for it. */
    Approvals forEverybody(String policy) {
        return new Approvals(claims, suspensions, policy);
    }

    /** Whether anything was ever applied for. */
    boolean knows(Recipient whose) {
        return claims.keySet().stream().anyMatch(key -> key.whose().equals(whose));
    }

    Found of(LineKey key, YearMonth month) {
        if (key.policy().equals(forEverybody)) {
            return new Found(Standing.APPROVED, Optional.empty(), Optional.empty());
        }
        List<ClaimRow> own = claims.getOrDefault(key, List.of());
        Optional<ClaimRow> covering =
                own.stream().filter(claim -> claim.covers(month)).findFirst();
        if (covering.isPresent()) {
            Optional<Suspension> holdsUp = suspensions
                    .getOrDefault(covering.get().id(), List.of())
                    .stream()
                    .filter(one -> one.holdsUp(month))
                    .findFirst();
            return new Found(holdsUp.isPresent() ? Standing.SUSPENDED : Standing.APPROVED, covering, holdsUp);
        }
        Optional<ClaimRow> onItsWay = own.stream().filter(ClaimRow::isUnderWay).findFirst();
        if (onItsWay.isPresent()) {
            return new Found(Standing.UNDER_WAY, onItsWay, Optional.empty());
        }
        Optional<ClaimRow> ended =
                own.stream().filter(claim -> claim.isOver(month)).findFirst();
        if (ended.isPresent()) {
            return new Found(Standing.ENDED, ended, Optional.empty());
        }
        Optional<ClaimRow> refused = own.stream()
                .filter(claim -> !claim.isDecided() && !claim.isUnderWay())
                .findFirst();
        return refused.isPresent()
                ? new Found(Standing.REFUSED, refused, Optional.empty())
                : new Found(Standing.NONE, own.stream().findFirst(), Optional.empty());
    }

    /**
     * The day of the application that counts for a month.
     *
     * @param found what was found for the key in that month
     */
    Optional<LocalDate> appliedOn(LineKey key, Found found) {
        return Stream.concat(found.claim().stream(), claims.getOrDefault(key, List.of()).stream())
                .flatMap(claim -> claim.appliedOn().stream())
                .findFirst();
    }

    /** Everything that the answer rests on, in a fixed order. */
    Stream<String> canonical() {
        Stream<String> approved = claims.values().stream()
                .flatMap(List::stream)
                .filter(ClaimRow::isDecided)
                .map(claim -> claim.policy() + claim.whose().id() + claim.approvedFrom() + claim.approvedTo());
        Stream<String> heldUp = claims.values().stream()
                .flatMap(List::stream)
                .flatMap(claim -> suspensions.getOrDefault(claim.id(), List.of()).stream()
                        .map(one -> claim.policy() + claim.whose().id() + one.from() + one.to() + one.paidLater()));
        return Stream.concat(approved, heldUp).sorted();
    }
}
