// SPDX-License-Identifier: Apache-2.0
package anyi.handover.pack;

import anyi.handover.HandoverQueries;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.PolicyPack;
import anyi.handover.parcel.Unfit;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes and takes packs of policies. */
public final class PackCommands {
    /** What reading a pack came to. */
    public sealed interface Opened {
        record Read(PolicyPack pack) implements Opened {}

        record Refused(Unfit why) implements Opened {}
    }

    private final Store store;
    private final PolicyCommands policies;
    private final Clock clock;
    private final Keys keys;

    public PackCommands(Store store, PolicyCommands policies, Clock clock, Keys keys) {
        this.store = store;
        this.policies = policies;
        this.clock = clock;
        this.keys = keys;
    }

    /** The policies in use, signed by this home or bureau. */
    public byte[] make() {
        Map<String, String> files = new LinkedHashMap<>();
        for (PolicyText text : new PolicyQueries(store.read()).active()) {
            files.put(text.code() + "-" + text.hash().substring(0, 8) + ".json", text.content());
        }
        String issuer = new HandoverQueries(store.read()).name();
        return PolicyPack.write(issuer, LocalDate.now(clock), files, keys);
    }

    public Opened open(Path file) {
        try {
            return new Opened.Read(PolicyPack.read(file, this::owner));
        } catch (Unfit why) {
            return new Opened.Refused(why);
        }
    }

    /** Whose key it is: this file's own, or one that somebody has compared with paper. */
    private Optional<String> owner(String key) {
        var queries = new HandoverQueries(store.read());
        if (keys.signing().publicKey().text().equals(key)) {
            return Optional.of(queries.name());
        }
        return queries.nameOfKey(key);
    }

    /** Takes every policy that holds; in use only once somebody says so. */
    public List<PolicyCommands.Taken> take(String actor, PolicyPack pack) {
        return pack.files().entrySet().stream()
                .map(file -> policies.take(actor, file.getKey(), file.getValue()))
                .toList();
    }
}
