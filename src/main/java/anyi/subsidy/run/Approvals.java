// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.claim.Suspension;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Span;
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
    private final Map<LineKey, List<ClaimRow>> claims = new HashMap<>();
    private final Map<UUID, List<Suspension>> suspensions;
    private final String forEverybody;

    private Approvals(Approvals others, String forEverybody) {
        this.claims.putAll(others.claims);
        this.suspensions = others.suspensions;
        this.forEverybody = forEverybody;
    }

    Approvals(List<ClaimRow> claims, Map<UUID, List<Suspension>> suspensions) {
        this.suspensions = suspensions;
        this.forEverybody = "";
        for (ClaimRow claim : claims) {
            this.claims
                    .computeIfAbsent(new LineKey(claim.policy(), claim.resident()), key -> new ArrayList<>(1))
                    .add(claim);
        }
    }

    static Approvals read(DSLContext db) {
        var queries = new ClaimQueries(db);
        return new Approvals(queries.all(), queries.suspensions());
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
        return new Approvals(this, policy);
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

    /** The day of the application that counts for the month. */
    Optional<LocalDate> appliedOn(LineKey key, YearMonth month) {
        Found found = of(key, month);
        return Stream.concat(found.claim().stream(), claims.getOrDefault(key, List.of()).stream())
                .flatMap(claim -> claim.appliedOn().stream())
                .findFirst();
    }

    /** Everything that the answer rests on, in a fixed order. */
    Stream<String> canonical() {
        Stream<String> approved = claims.values().stream()
                .flatMap(List::stream)
                .filter(ClaimRow::isDecided)
                .map(claim -> claim.policy() + claim.resident() + claim.approvedFrom() + claim.approvedTo());
        Stream<String> heldUp = claims.values().stream()
                .flatMap(List::stream)
                .flatMap(claim -> suspensions.getOrDefault(claim.id(), List.of()).stream()
                        .map(one -> claim.policy() + claim.resident() + one.from() + one.to() + one.paidLater()));
        return Stream.concat(approved, heldUp).sorted();
    }
}
