// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of facts. Whatever may change is a list of {@code {from, to, value}}; where no entry says {@code to},
 * each holds until the next begins. Anything else holds always.
 */
final class Spans {
    private static final Set<String> OF_A_SPAN = Set.of("from", "to", "value", "ref", "confirmedOn");
    /** The field that is the plain value of these facts. */
    private static final Map<String, String> PLAIN =
            Map.of("care", "level", "careLevel", "level", "economic", "category", "otherBenefits", "kind");
    /** Facts that may be several at once. */
    static final Set<String> SETS = Set.of("economic", "otherBenefits", "disability", "received", "leave", "choice");

    /** Facts of which there is one on a day, also where they are told by their fields. */
    private static final Set<String> ONE = Set.of("care", "careLevel", "hukou", "residence");

    private static final Pattern DURATION = Pattern.compile("(\\d+)y(?:(\\d+)m)?");
    private static final Pattern MONEY = Pattern.compile("-?\\d+\\.\\d\\d");

    private Spans() {}

    static Timeline timeline(String name, Node node) {
        if (node.isNull()) {
            return new Timeline(List.of());
        }
        if (!node.isArray()) {
            return Timeline.of(new Span(null, null, value(name, node), "", null));
        }
        List<Span> spans = node.items().stream().map(item -> span(name, item)).toList();
        return new Timeline(SETS.contains(name) ? spans : closed(name, node, spans));
    }

    /** {@code [{from, value}, {from, value}]}: each ends where the next begins. */
    private static List<Span> closed(String name, Node node, List<Span> spans) {
        boolean told = node.items().stream()
                .allMatch(item -> item.has("from") && !item.has("to") && (ONE.contains(name) || item.has("value")));
        if (!told || spans.size() < 2) {
            return spans;
        }
        List<Span> sorted = spans.stream()
                .sorted(Comparator.comparing(Span::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var closed = new ArrayList<Span>();
        for (int i = 0; i < sorted.size(); i++) {
            Span one = sorted.get(i);
            @Nullable LocalDate next = i + 1 < sorted.size() ? sorted.get(i + 1).from() : null;
            boolean twice = next != null && next.equals(one.from());
            closed.add(new Span(one.from(), twice ? null : next, one.value(), one.ref(), one.confirmedOn()));
        }
        return closed;
    }

    private static Span span(String name, Node node) {
        if (!node.isObject()) {
            return new Span(null, null, value(name, node), "", null);
        }
        Map<String, String> value = new LinkedHashMap<>();
        if (node.has("value")) {
            value.putAll(value(name, node.at("value")));
        }
        for (String field : node.names()) {
            if (!OF_A_SPAN.contains(field)) {
                String text = text(node.at(field));
                value.put(field.equals(PLAIN.get(name)) ? Span.VALUE : field, text);
            }
        }
        @Nullable LocalDate from = node.dateOrOpen("from");
        @Nullable LocalDate to = node.dateOrOpen("to");
        if (from != null && to != null && !from.isBefore(to)) {
            node.problem(FileProblem.Code.EMPTY_PERIOD, from + " – " + to);
        }
        return new Span(from, to, value, node.at("ref").text(), node.dateOrOpen("confirmedOn"));
    }

    private static Map<String, String> value(String name, Node node) {
        if (node.isObject()) {
            return node.map(Spans::text);
        }
        String text = node.text();
        var duration = DURATION.matcher(text);
        if (duration.matches()) {
            int years = Integer.parseInt(duration.group(1));
            int months = duration.group(2) == null ? 0 : Integer.parseInt(duration.group(2));
            return Map.of(Span.VALUE, String.valueOf(years), "months", String.valueOf(12 * years + months));
        }
        if (name.equals("hukou") && (text.equals("LOCAL") || text.equals("NON_LOCAL"))) {
            return Map.of(Span.VALUE, text, "local", String.valueOf(text.equals("LOCAL")));
        }
        return text.isEmpty() ? Map.of() : Map.of(Span.VALUE, text);
    }

    /** A list inside a value stands as its items, one after the other. */
    private static String text(Node node) {
        if (node.isArray()) {
            return String.join(" ", node.items().stream().map(Node::text).toList());
        }
        return node.isObject() ? node.map(Node::text).toString() : node.text();
    }

    static Timeline stays(Node node) {
        var spans = new ArrayList<Span>();
        for (Node stay : items(node)) {
            String reason = stay.at("endReason").text();
            stay.at("leave");
            stay.at("bed");
            @Nullable LocalDate from = stay.dateOrOpen(stay.has("admittedOn") ? "admittedOn" : "from");
            @Nullable LocalDate to = stay.dateOrOpen(stay.has("dischargedOn") ? "dischargedOn" : "to");
            stay.at("from");
            stay.at("to");
            stay.at("admittedOn");
            stay.at("dischargedOn");
            if (from != null && to != null && to.isBefore(from)) {
                stay.problem(FileProblem.Code.EMPTY_PERIOD, from + " – " + to);
            }
            spans.add(new Span(
                    from,
                    to,
                    Map.of(Span.VALUE, "IN_HOUSE", "endReason", reason),
                    stay.at("ref").text(),
                    null));
            stay.done();
        }
        return new Timeline(spans);
    }

    private static List<Node> items(Node node) {
        return node.isObject() ? List.of(node) : node.items();
    }

    static Timeline leaves(Node stays) {
        return new Timeline(items(stays).stream()
                .flatMap(stay -> leave(stay.at("leave")).spans().stream())
                .toList());
    }

    static Timeline leave(Node node) {
        var spans = new ArrayList<Span>();
        for (Node leave : items(node)) {
            String kind = leave.find("kind").map(Node::text).orElse("OTHER");
            spans.add(Span.of(
                    leave.dateOrOpen("from"),
                    leave.dateOrOpen("to"),
                    kind,
                    leave.at("ref").text()));
            leave.done();
        }
        return new Timeline(spans);
    }

    /** {@code M} and {@code F} are the words of older files. */
    static Timeline sex(Node node) {
        return new Timeline(timeline("sex", node).spans().stream()
                .map(span -> switch (span.plain()) {
                    case "M" -> new Span(span.from(), span.to(), Map.of(Span.VALUE, "MALE"), span.ref(), null);
                    case "F" -> new Span(span.from(), span.to(), Map.of(Span.VALUE, "FEMALE"), span.ref(), null);
                    default -> span;
                })
                .toList());
    }

    /** What was received: {@code [{scheme, forPeriod, amount, level, on}]}, or an amount alone. */
    static Timeline received(Node node, String scheme) {
        if (!node.isObject() && !node.isArray()) {
            Map<String, String> value = Map.of("scheme", scheme, "amount", node.text());
            return Timeline.of(new Span(null, null, value, "", null));
        }
        return new Timeline(items(node).stream().map(Spans::receipt).toList());
    }

    private static Span receipt(Node node) {
        Map<String, String> value = new LinkedHashMap<>();
        for (String field : node.names()) {
            if (!OF_A_SPAN.contains(field)) {
                value.put(field, node.at(field).text());
            }
        }
        @Nullable LocalDate from = node.dateOrOpen("from");
        @Nullable LocalDate to = node.dateOrOpen("to");
        for (String day : List.of("on", "date")) {
            if (node.has(day)) {
                from = node.at(day).date();
                to = from.plusDays(1);
            }
        }
        String period = value.getOrDefault("forPeriod", "");
        if (from == null && PolicyCheck.isPeriod(period) && period.length() == 7) {
            from = YearMonth.parse(period).atDay(1);
            to = from.plusMonths(1);
        } else if (from == null && PolicyCheck.isPeriod(period) && period.length() == 4) {
            from = LocalDate.of(Integer.parseInt(period), 1, 1);
            to = from.plusYears(1);
        }
        return new Span(from, to, value, node.at("ref").text(), null);
    }

    /** {@code receivedEmployment: "6000.00"}, {@code received.construction: "300000.00"}. */
    static boolean isReceipt(String name, Node node) {
        return name.startsWith("received")
                && name.length() > "received".length()
                && !node.isObject()
                && !node.isArray()
                && MONEY.matcher(node.text()).matches();
    }

    static String scheme(String name) {
        return name.substring("received".length()).replaceFirst("^\\.", "").toUpperCase(java.util.Locale.ROOT);
    }

    static void merge(Map<String, Timeline> facts, String name, Timeline more) {
        Timeline before = facts.getOrDefault(name, new Timeline(List.of()));
        facts.put(
                name,
                new Timeline(Stream.concat(before.spans().stream(), more.spans().stream())
                        .toList()));
    }

    /** {@code training.hours}: a field of {@code training}. */
    static void putDotted(Map<String, Timeline> facts, String name, Node node) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            facts.put(name, timeline(name, node));
            return;
        }
        String root = name.substring(0, dot);
        Map<String, String> fields = new LinkedHashMap<>();
        Timeline before = facts.get(root);
        if (before != null) {
            before.first().ifPresent(span -> fields.putAll(span.value()));
        }
        fields.put(name.substring(dot + 1), text(node));
        facts.put(root, Timeline.of(new Span(null, null, fields, "", null)));
    }

    /** Somebody in post from {@code start} up to, not including, {@code end}. */
    static void service(Map<String, Timeline> facts) {
        Timeline start = facts.get("start");
        if (start == null || facts.containsKey("service")) {
            return;
        }
        LocalDate from = day(start);
        Timeline end = facts.get("end");
        if (from != null) {
            facts.put("service", Timeline.of(Span.of(from, end == null ? null : day(end), "IN_POST", "")));
        }
    }

    private static @Nullable LocalDate day(Timeline timeline) {
        return timeline.first()
                .map(Span::plain)
                .filter(text -> text.length() == 10)
                .map(LocalDate::parse)
                .orElse(null);
    }
}
