// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies without a home: checks files, computes facts. Answers as JSON, docs/policy-format.md. */
public final class PolicyTool {
    /** Puts an explanation into words, as JSON; empty = no words. */
    @FunctionalInterface
    public interface Notes {
        String of(Outcome outcome, Optional<Policy> policy);
    }

    public static final Notes NO_NOTES = (outcome, policy) -> "";

    /** A file with its problems, and its examples as expected and as computed. */
    public record Checked(String file, PolicyFile read, List<PolicyCheck.Result> results) {
        public boolean isSound() {
            return read.isSound() && results.stream().allMatch(PolicyCheck.Result::passed);
        }

        public String json(Notes notes) {
            var out = new StringBuilder("{\"file\":");
            StepJson.quote(file, out);
            out.append(",\"sound\":").append(isSound()).append(",\"problems\":[");
            for (int i = 0; i < read.problems().size(); i++) {
                out.append(i == 0 ? "" : ",");
                problem(read.problems().get(i), out);
            }
            out.append("],\"examples\":[");
            for (int i = 0; i < results.size(); i++) {
                out.append(i == 0 ? "" : ",");
                example(results.get(i), read.policy(), notes, out);
            }
            return out.append("]}").toString();
        }
    }

    /**
     * A case with what it came to.
     *
     * @param differences from what the case expects; missing = it expects nothing
     */
    public record Computed(
            Cases.Case asked, Outcome outcome, Optional<Policy> version, Optional<List<String>> differences) {
        public String json(Notes notes) {
            var out = new StringBuilder("{\"id\":");
            StepJson.quote(asked.id(), out);
            out.append(",\"period\":");
            StepJson.quote(asked.period(), out);
            out.append(",\"kind\":\"").append(asked.sought()).append('"');
            differences.ifPresent(all -> {
                out.append(",\"asExpected\":").append(all.isEmpty()).append(",\"differences\":");
                texts(all, out);
            });
            if (!asked.unasked().isEmpty()) {
                out.append(",\"unasked\":[");
                for (int i = 0; i < asked.unasked().size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    problem(asked.unasked().get(i), out);
                }
                out.append(']');
            }
            out.append(",\"outcome\":");
            PolicyTool.outcome(outcome, version, notes, out);
            return out.append('}').toString();
        }
    }

    private PolicyTool() {}

    public static Checked check(String fileName, String text) {
        PolicyFile file = PolicyFile.read(text);
        List<PolicyCheck.Result> results = file.isSound() ? PolicyCheck.run(file.policy()) : List.of();
        return new Checked(fileName, file, results);
    }

    /**
     * What the cases of a file come to, under each of the policies that they are about. Policies that exclude each
     * other are settled for the person.
     *
     * @param facts docs/policy-format.md; one case, several, or facts alone
     * @param period of facts that name none; empty = none
     * @throws Unusable where a policy or the facts have a problem
     */
    public static List<Computed> compute(Map<String, String> policies, String factsName, String facts, String period) {
        Map<String, List<Policy>> byCode = new LinkedHashMap<>();
        Map<Policy, Node> files = new LinkedHashMap<>();
        policies.forEach((name, text) -> {
            Policy policy = sound(name, text);
            files.put(policy, new Node(Json.parse(text), "", new ArrayList<>()));
            byCode.computeIfAbsent(policy.head().code(), code -> new ArrayList<>())
                    .add(policy);
        });
        return Cases.read(factsName, facts, period, FactNames.of(files)).stream()
                .flatMap(one -> Settlement.of(one, byCode).stream())
                .toList();
    }

    /** A file that cannot be used, with what is wrong and where. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<FileProblem> problems;
        private final String file;

        Unusable(String file, List<FileProblem> problems) {
            super(file + ": " + problems.getFirst());
            this.file = file;
            this.problems = problems;
        }

        public String file() {
            return file;
        }

        public List<FileProblem> problems() {
            return problems;
        }
    }

    private static Policy sound(String name, String text) {
        PolicyFile file = PolicyFile.read(text);
        if (!file.isSound()) {
            throw new Unusable(name, file.problems());
        }
        return file.policy();
    }

    static void texts(List<String> texts, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            out.append(i == 0 ? "" : ",");
            StepJson.quote(texts.get(i), out);
        }
        out.append(']');
    }

    public static void problem(FileProblem problem, StringBuilder out) {
        out.append("{\"code\":\"").append(problem.code()).append("\",\"line\":").append(problem.line());
        out.append(",\"path\":");
        StepJson.quote(problem.path(), out);
        out.append(",\"detail\":");
        StepJson.quote(problem.detail(), out);
        out.append('}');
    }

    private static void example(PolicyCheck.Result result, Policy policy, Notes notes, StringBuilder out) {
        Policy.Expected expected = result.example().expected();
        out.append("{\"id\":");
        StepJson.quote(result.example().id(), out);
        out.append(",\"period\":");
        StepJson.quote(result.example().period(), out);
        out.append(",\"passed\":").append(result.passed()).append(",\"expected\":{\"status\":\"");
        out.append(expected.status()).append('"');
        if (expected.total() != null) {
            out.append(",\"total\":\"").append(plain(expected.total())).append('"');
        }
        out.append("},\"differences\":");
        texts(result.differences(), out);
        out.append(",\"outcome\":");
        outcome(result.outcome(), Optional.of(policy), notes, out);
        out.append('}');
    }

    private static void outcome(Outcome outcome, Optional<Policy> policy, Notes notes, StringBuilder out) {
        out.append("{\"policy\":");
        StepJson.quote(outcome.policy(), out);
        out.append(",\"version\":");
        StepJson.quote(outcome.version(), out);
        out.append(",\"status\":\"").append(outcome.status());
        out.append("\",\"total\":\"").append(outcome.total()).append("\",\"components\":[");
        for (int i = 0; i < outcome.components().size(); i++) {
            Outcome.Component one = outcome.components().get(i);
            out.append(i == 0 ? "" : ",").append("{\"code\":");
            StepJson.quote(one.code(), out);
            out.append(",\"amount\":\"").append(plain(one.amount())).append("\"}");
        }
        out.append("],\"shares\":");
        shares(outcome.shares(), out);
        out.append(",\"reasons\":[");
        for (int i = 0; i < outcome.reasons().size(); i++) {
            out.append(i == 0 ? "" : ",");
            reason(outcome.reasons().get(i), out);
        }
        out.append("],\"explanation\":").append(StepJson.write(outcome.explanation()));
        String told = notes.of(outcome, policy);
        if (!told.isEmpty()) {
            out.append(",\"notes\":").append(told);
        }
        out.append('}');
    }

    /** Who pays, as {@code [{"payer": "CITY", "by": "", "amount": "100.00"}]}. */
    public static void shares(List<Outcome.Paid> shares, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < shares.size(); i++) {
            Outcome.Paid share = shares.get(i);
            out.append(i == 0 ? "{" : ",{").append("\"payer\":");
            StepJson.quote(share.payer(), out);
            out.append(",\"by\":");
            StepJson.quote(share.by(), out);
            out.append(",\"amount\":\"").append(share.amount()).append("\"}");
        }
        out.append(']');
    }

    /** Why there is no amount. */
    public static void reason(Reason reason, StringBuilder out) {
        out.append("{\"kind\":\"").append(reason.kind()).append("\",\"clause\":");
        StepJson.quote(reason.clause(), out);
        out.append(",\"place\":");
        StepJson.quote(reason.place(), out);
        out.append(",\"fact\":");
        StepJson.quote(reason.seen().fact(), out);
        out.append('}');
    }

    /** To the fen, or as exact as it is. */
    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 2 ? stripped.setScale(2) : stripped).toPlainString();
    }
}
