// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.Words;
import anyi.term.Beneficiary;
import anyi.term.SubsidyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one version of a policy from its file, {@code docs/policy-format.md}.
 *
 * @param policy what was read; not to be used while there are problems
 */
public record PolicyFile(Policy policy, List<FileProblem> problems) {
    public static final String FORMAT = "anyi-policy/1";
    private static final Json NOTHING = new Json.Obj(1, Map.of());

    /** Reads and checks the form; {@link PolicyCheck} also computes the examples. */
    public static PolicyFile read(String text) {
        var problems = new ArrayList<FileProblem>();
        Json json = NOTHING;
        try {
            json = Json.parse(text);
        } catch (JsonParser.Malformed e) {
            problems.add(new FileProblem(FileProblem.Code.MALFORMED, e.line(), "", String.valueOf(e.getMessage())));
            return new PolicyFile(policy(new Node(NOTHING, "", new ArrayList<>())), problems);
        }
        Node node = new Node(json, "", problems);
        if (!node.need("format").text().equals(FORMAT)) {
            node.problem(
                    FileProblem.Code.WRONG_FORMAT, "format", node.at("format").text());
        }
        Policy policy = policy(node);
        node.done();
        References.check(policy, node);
        return new PolicyFile(policy, List.copyOf(problems));
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    private static Policy policy(Node node) {
        Rules rules = RulesReader.read(node);
        return new Policy(
                head(node),
                node.list("clauses", PolicyFile::clause),
                node.list("conventions", PolicyFile::clause),
                node.list("open", PolicyFile::clause),
                payers(node),
                factNames(node.at("facts"), rules),
                rules,
                node.list("examples", PolicyFile::example));
    }

    private static Policy.Head head(Node node) {
        Node effective = node.need("effective");
        LocalDate from = effective.need("from").date();
        @Nullable LocalDate to = effective.dateOrOpen("to");
        effective.done();
        if (to != null && !to.isAfter(from)) {
            effective.problem(FileProblem.Code.EMPTY_PERIOD, from + " – " + to);
        }
        node.at("schema");
        return new Policy.Head(
                node.need("policy").text(),
                node.need("version").text(),
                node.need("title").words(),
                node.need("kind").one(SubsidyKind.class),
                node.need("beneficiary").one(Beneficiary.class),
                node.need("payee").words(),
                node.need("authority").words(),
                node.at("document").text(),
                node.at("division").text(),
                from,
                to,
                node.list("sources", Node::text));
    }

    private static Policy.Clause clause(Node node) {
        var clause = new Policy.Clause(
                node.need("id").text(),
                new Words(node.need("zh").text(), node.need("en").text()),
                node.at("mark").text());
        node.done();
        return clause;
    }

    private static Map<String, Words> payers(Node node) {
        return new LinkedHashMap<>(node.map("payers", Node::words));
    }

    /** The words of the facts that the program does not know by itself. */
    private static Map<String, Words> factNames(Node node, Rules rules) {
        Map<String, Words> names = new LinkedHashMap<>();
        rules.derived().forEach((name, derived) -> names.put(name, derived.title()));
        for (String name : node.names()) {
            Node fact = node.at(name);
            fact.at("missing");
            fact.at("counts");
            Node values = fact.at("values");
            if (values.isObject()) {
                values.map(Node::words).forEach((value, words) -> names.put(name + "/" + value, words));
            } else {
                values.items().forEach(Node::text);
            }
            for (String field : fact.at("fields").names()) {
                Node own = fact.at("fields").at(field);
                Node words = own.at("values");
                words.map(Node::words).forEach((value, word) -> names.put(name + "." + field + "/" + value, word));
                names.put(
                        name + "." + field,
                        new Words(own.need("zh").text(), own.need("en").text()));
                own.done();
            }
            if (fact.has("zh")) {
                names.put(name, new Words(fact.at("zh").text(), fact.need("en").text()));
            }
            fact.at("en");
            fact.done();
        }
        return names;
    }

    static Policy.Example example(Node node) {
        Node wanted = node.need("expected");
        var expected = new Policy.Expected(
                wanted.need("status").one(Status.class),
                wanted.find("total").map(Node::number).orElse(null),
                amounts(wanted, "components"),
                amounts(wanted, "shares"));
        wanted.done();
        Facts facts = FactsReader.read(node.need("facts"));
        Words reason = node.find("reason").map(Node::words).orElse(new Words("", ""));
        var example = new Policy.Example(
                node.need("id").text(),
                Asked.period(node.need("period")),
                node.one("kind", Policy.Sought.OWED),
                facts,
                expected,
                reason);
        node.done();
        return example;
    }

    private static Map<String, BigDecimal> amounts(Node node, String name) {
        return new LinkedHashMap<>(node.map(name, Node::number));
    }
}
