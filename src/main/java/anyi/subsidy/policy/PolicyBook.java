// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.PolicyFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Versions that were read, by policy. */
public final class PolicyBook {
    /** A version with its row. */
    public record Version(UUID id, Policy policy, String hash) {}

    private final Map<String, List<Version>> versions = new LinkedHashMap<>();
    private final Map<UUID, Policy> byId = new LinkedHashMap<>();
    private final Map<String, List<Policy>> policies = new ConcurrentHashMap<>();

    public PolicyBook(List<PolicyText> texts) {
        for (PolicyText text : texts) {
            var version = new Version(text.id(), PolicyFile.read(text.content()).policy(), text.hash());
            versions.computeIfAbsent(text.code(), code -> new ArrayList<>()).add(version);
            byId.put(text.id(), version.policy());
        }
    }

    public Collection<String> codes() {
        return versions.keySet();
    }

    public List<Version> of(String code) {
        return versions.getOrDefault(code, List.of());
    }

    public List<Policy> policies(String code) {
        return policies.computeIfAbsent(
                code, any -> of(code).stream().map(Version::policy).toList());
    }

    public Optional<Policy> find(UUID version) {
        return Optional.ofNullable(byId.get(version));
    }

    /** The version by its name, such as the one that an outcome states. */
    public Optional<Version> find(String code, String name) {
        return of(code).stream()
                .filter(version -> version.policy().head().version().equals(name))
                .findFirst();
    }

    /** The newest version of a policy. */
    public Optional<Policy> newest(String code) {
        List<Version> all = of(code);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().policy());
    }
}
