// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import static anyi.store.schema.Tables.POLICY_VERSION;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.PolicyVersionRecord;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.text.Messages;
import anyi.value.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes policies in, puts them in use and out of use. */
@Needs(Right.POLICIES)
public final class PolicyCommands {
    /** What became of a file. */
    public sealed interface Taken {
        record Added(UUID id, String code) implements Taken {}

        /** The same file is here already. */
        record Known(UUID id, String code) implements Taken {}

        /** Another version of the policy has that name. */
        record NameTaken(String version) implements Taken {}

        record Refused(List<FileProblem> problems) implements Taken {}
    }

    /** The hash of each shipped file: asked whenever a screen opens. */
    private static final Map<String, String> SHIPPED = hashes();

    private final Store store;
    private final Ids ids;
    private final Messages messages;

    public PolicyCommands(Store store, Ids ids, Messages messages) {
        this.store = store;
        this.ids = ids;
        this.messages = messages;
    }

    /**
     * Puts the files that come with the program beside those of the home, once. In use at once are those of the first
     * list that are of the home's place, or all of that list where the place is not known; the others are offered.
     */
    public void installShipped(String actor) {
        if (store.doer().isLooking()) {
            return; // a past day has the policies that it had
        }
        var queries = new PolicyQueries(store.read());
        Set<String> known = Set.copyOf(queries.hashes());
        List<String> missing = SHIPPED.entrySet().stream()
                .filter(shipped -> !known.contains(shipped.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Optional<String> division = queries.divisionOfHome();
        store.write(actor, messages.t("subsidy.policy.act.install"), tx -> {
            for (String name : missing) {
                String text = ShippedPolicies.text(name);
                Policy policy = PolicyFile.read(text).policy();
                boolean active = ShippedPolicies.NAMES.contains(name) && isOfPlace(policy, division);
                insert(tx, policy, ShippedPolicies.fileName(name), text, active);
            }
            return missing.size();
        });
    }

    private static boolean isOfPlace(Policy policy, Optional<String> division) {
        String place = policy.head().division().replaceAll("(00)+$", "");
        return division.isEmpty() || division.get().isBlank() || division.get().startsWith(place);
    }

    /** Takes a file in when it is sound and its own examples compute; not yet in use. */
    public Taken take(String actor, String fileName, String text) {
        return take(actor, fileName, text, false);
    }

    /** As {@link #take}, for a version written here: in use at once, from its own first day; the others stay. */
    public Taken accept(String actor, String fileName, String text) {
        return take(actor, fileName, text, true);
    }

    private Taken take(String actor, String fileName, String text, boolean active) {
        PolicyFile file = PolicyFile.read(text);
        if (!file.isSound()) {
            return new Taken.Refused(file.problems());
        }
        List<FileProblem> failed = PolicyCheck.run(file.policy()).stream()
                .filter(result -> !result.passed())
                .map(result -> new FileProblem(
                        FileProblem.Code.EXAMPLE_FAILS,
                        0,
                        "examples/" + result.example().id(),
                        String.join("; ", result.differences())))
                .toList();
        if (!failed.isEmpty()) {
            return new Taken.Refused(failed);
        }
        String code = file.policy().head().code();
        String hash = hash(text);
        String name = file.policy().head().version();
        for (PolicyText version : new PolicyQueries(store.read()).versions(code)) {
            if (version.hash().equals(hash)) {
                return new Taken.Known(version.id(), code);
            }
            if (active && PolicyBook.read(version.content()).head().version().equals(name)) {
                return new Taken.NameTaken(name);
            }
        }
        UUID id = store.write(
                actor,
                messages.t(
                        "subsidy.policy.act.take", file.policy().head().title().zh()),
                tx -> insert(tx, file.policy(), fileName, text, active));
        return new Taken.Added(id, code);
    }

    public long setActive(String actor, UUID version, boolean active) {
        return store.write(actor, messages.t("subsidy.policy.act.active", active ? 1 : 0), tx -> {
            PolicyVersionRecord row = tx.row(POLICY_VERSION, version);
            row.setActive(active);
            tx.update(row);
            return tx.revision();
        });
    }

    private UUID insert(Tx tx, Policy policy, String fileName, String text, boolean active) {
        Policy.Head head = policy.head();
        var row = new PolicyVersionRecord();
        row.setId(ids.next());
        row.setPolicyCode(head.code());
        row.setTitleZh(head.title().zh());
        row.setTitleEn(head.title().en());
        row.setSubsidyKind(head.kind());
        row.setBeneficiary(head.beneficiary());
        row.setDocumentNumber(head.documentNumber().isEmpty() ? null : head.documentNumber());
        row.setEffectiveFrom(head.from());
        row.setEffectiveTo(head.to());
        row.setFileName(fileName);
        row.setContent(text);
        row.setContentHash(hash(text));
        row.setActive(active);
        tx.insert(row);
        return row.getId();
    }

    private static Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        ShippedPolicies.all().forEach(name -> hashes.put(name, hash(ShippedPolicies.text(name))));
        return hashes;
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
