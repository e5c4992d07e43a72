// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Engine;
import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Reason;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Policies without a home: checks a file, computes facts. Answers as JSON, docs/policy-format.md. */
public final class PolicyTool {
    /** @param sound whether the file was taken as it is, or all that was asked could be computed */
    public record Answer(boolean sound, String json) {}

    private PolicyTool() {}

    /** The problems of a file, and each of its examples as expected and as computed. */
    public static Answer check(String fileName, String text) {
        PolicyFile file = PolicyFile.read(text);
        List<PolicyCheck.Result> results = file.isSound() ? PolicyCheck.run(file.policy()) : List.of();
        boolean sound = file.isSound() && results.stream().allMatch(PolicyCheck.Result::passed);
        var out = new StringBuilder("{\"file\":");
        StepJson.quote(fileName, out);
        out.append(",\"sound\":").append(sound).append(",\"problems\":[");
        for (int i = 0; i < file.problems().size(); i++) {
            out.append(i == 0 ? "" : ",");
            problem(file.problems().get(i), out);
        }
        out.append("],\"examples\":[");
        for (int i = 0; i < results.size(); i++) {
            out.append(i == 0 ? "" : ",");
            example(results.get(i), out);
        }
        return new Answer(sound, out.append("]}").toString());
    }

    private static void problem(FileProblem problem, StringBuilder out) {
        out.append("{\"code\":\"").append(problem.code()).append("\",\"line\":").append(problem.line());
        out.append(",\"path\":");
        StepJson.quote(problem.path(), out);
        out.append(",\"detail\":");
        StepJson.quote(problem.detail(), out);
        out.append('}');
    }

    private static void example(PolicyCheck.Result result, StringBuilder out) {
        out.append("{\"id\":");
        StepJson.quote(result.example().id(), out);
        out.append(",\"passed\":").append(result.passed()).append(",\"differences\":[");
        for (int i = 0; i < result.differences().size(); i++) {
            out.append(i == 0 ? "" : ",");
            StepJson.quote(result.differences().get(i), out);
        }
        out.append("],\"outcome\":");
        outcome(result.outcome(), out);
        out.append('}');
    }

    /**
     * What is owed month by month, under the versions of one policy.
     *
     * @param facts {@code {home {}, persons [], inputs {}}}
     * @throws IllegalArgumentException naming what is wrong with the facts or the policies
     */
    public static Answer compute(List<String> policies, String facts, YearMonth from, YearMonth to) {
        List<Policy> versions = policies.stream().map(PolicyTool::sound).toList();
        var problems = new ArrayList<FileProblem>();
        Facts read = FactsReader.read(new Node(parsed(facts), "", problems));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().toString());
        }
        boolean decided = true;
        var out = new StringBuilder("{\"months\":[");
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            Outcome outcome = Engine.month(versions, read, month);
            decided &= outcome.status() != anyi.subsidy.engine.Status.UNDECIDED;
            out.append(month.equals(from) ? "" : ",")
                    .append("{\"month\":\"")
                    .append(month)
                    .append("\",\"outcome\":");
            outcome(outcome, out);
            out.append('}');
        }
        out.append("],\"together\":");
        outcome(Engine.months(versions, read, from, to), out);
        return new Answer(decided, out.append('}').toString());
    }

    private static Policy sound(String text) {
        PolicyFile file = PolicyFile.read(text);
        if (!file.isSound()) {
            throw new IllegalArgumentException(file.problems().getFirst().toString());
        }
        return file.policy();
    }

    private static Json parsed(String text) {
        try {
            return Json.parse(text);
        } catch (JsonParser.Malformed e) {
            throw new IllegalArgumentException("line " + e.line() + ": " + e.getMessage(), e);
        }
    }

    private static void outcome(Outcome outcome, StringBuilder out) {
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
            out.append(",\"amount\":\"").append(one.amount().toPlainString()).append("\"}");
        }
        out.append("],\"shares\":");
        shares(outcome.shares(), out);
        out.append(",\"reasons\":[");
        for (int i = 0; i < outcome.reasons().size(); i++) {
            out.append(i == 0 ? "" : ",");
            reason(outcome.reasons().get(i), out);
        }
        out.append("],\"explanation\":")
                .append(StepJson.write(outcome.explanation()))
                .append('}');
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
}
