// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a draft holds: what is wrong with it and where, and what its examples come to.
 *
 * @param examples empty while the draft has a problem of form: then nothing can be computed
 */
public record Proof(PolicyFile file, List<Example> examples) {
    /** @param blamed the cells that made it fail, the likeliest first; empty where it passed or nobody can tell */
    public record Example(PolicyCheck.Result result, List<Cell> blamed) {
        public boolean passed() {
            return result.passed();
        }
    }

    /**
     * A cell of the draft.
     *
     * @param instead what would stand there if the example were right; empty = unknown, or nothing
     */
    public record Cell(String path, String instead) {}

    /** @param base the version from which the draft was made: what was changed since is blamed first */
    public static Proof of(Draft draft, Optional<Draft> base) {
        PolicyFile file = PolicyFile.read(draft.text());
        if (!file.isSound()) {
            return new Proof(file, List.of());
        }
        var examples = new ArrayList<Example>();
        List<PolicyCheck.Result> results = PolicyCheck.run(file.policy());
        List<String> changes = results.stream().allMatch(PolicyCheck.Result::passed)
                ? List.of()
                : base.map(before -> Changes.between(before, draft)).orElse(List.of());
        for (int i = 0; i < results.size(); i++) {
            PolicyCheck.Result result = results.get(i);
            List<Cell> blamed = result.passed() ? List.of() : new Blame(draft, base, changes, i, result).cells();
            examples.add(new Example(result, blamed));
        }
        return new Proof(file, List.copyOf(examples));
    }

    public Policy policy() {
        return file.policy();
    }

    public boolean isAccepted() {
        return file.isSound() && !examples.isEmpty() && examples.stream().allMatch(Example::passed);
    }

    public long passed() {
        return examples.stream().filter(Example::passed).count();
    }

    /** What is wrong at the place or below it. */
    public List<FileProblem> at(String path) {
        return file.problems().stream()
                .filter(problem -> problem.path().equals(path) || problem.path().startsWith(path + "/"))
                .toList();
    }
}
