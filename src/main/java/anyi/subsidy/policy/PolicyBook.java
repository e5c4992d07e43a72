// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.file.PolicyFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Versions that were read, by policy. */
public final class PolicyBook {
    /** A version with its row. */
    public record Version(UUID id, Policy policy, String hash) {}

    /** How many texts are kept read: several times what a home has. */
    private static final int MOST = 128;

    /** By the text itself, the one asked last at the end. */
    private static final LinkedHashMap<String, Policy> READ = new LinkedHashMap<>();

    private final Map<String, List<Version>> versions = new LinkedHashMap<>();
    private final Map<UUID, Policy> byId = new LinkedHashMap<>();
    private final Map<String, List<Policy>> policies = new ConcurrentHashMap<>();

    public PolicyBook(List<PolicyText> texts) {
        for (PolicyText text : texts) {
            var version = new Version(text.id(), read(text.content()), text.hash());
            versions.computeIfAbsent(text.code(), code -> new ArrayList<>()).add(version);
            byId.put(text.id(), version.policy());
        }
    }

    /** Read once for all screens: the same text is the same policy. What nobody asked for long is read again. */
    static Policy read(String text) {
        synchronized (READ) {
            Policy known = READ.remove(text);
            Policy policy = known == null ? PolicyFile.read(text).policy() : known;
            READ.put(text, policy);
            if (READ.size() > MOST) {
                READ.pollFirstEntry();
            }
            return policy;
        }
    }

    private PolicyBook(Map<String, List<Version>> all) {
        all.forEach((code, list) -> {
            versions.put(code, list);
            list.forEach(version -> byId.put(version.id(), version.policy()));
        });
    }

    /** With one version more, which no row of the store holds. */
    public PolicyBook with(Policy draft) {
        Map<String, List<Version>> all = new LinkedHashMap<>(versions);
        var list = new ArrayList<>(of(draft.head().code()));
        list.add(new Version(new UUID(0, 0), draft, ""));
        list.sort(Comparator.comparing(version -> version.policy().head().from()));
        all.put(draft.head().code(), List.copyOf(list));
        return new PolicyBook(all);
    }

    /** Only this policy and those that may exclude it, or that it may exclude. */
    public PolicyBook around(String code) {
        Set<String> groups = groups(code);
        Map<String, List<Version>> near = new LinkedHashMap<>();
        versions.forEach((other, list) -> {
            if (other.equals(code) || groups(other).stream().anyMatch(groups::contains)) {
                near.put(other, list);
            }
        });
        return new PolicyBook(near);
    }

    public PolicyBook only(Collection<String> codes) {
        Map<String, List<Version>> some = new LinkedHashMap<>(versions);
        some.keySet().retainAll(codes);
        return new PolicyBook(some);
    }

    private Set<String> groups(String code) {
        return policies(code).stream()
                .flatMap(policy -> policy.rules().limits().exclusivity().stream())
                .map(Rules.Exclusivity::group)
                .collect(Collectors.toSet());
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
