// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.kit.part.LevelBars;
import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Words;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.DisabilityCategory;
import anyi.term.EconomicCategory;
import anyi.term.HomeKind;
import anyi.term.HukouKind;
import anyi.term.LeaveKind;
import anyi.term.Ownership;
import anyi.term.Sex;
import anyi.term.SubsidyKind;
import anyi.term.Term;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts, their values and what is asked of them, in the words of a clerk. */
public final class FactWords {
    private static final Map<String, Term[]> VOCABULARIES = Map.ofEntries(
            Map.entry("economic", EconomicCategory.values()),
            Map.entry("care", CareDependence.values()),
            Map.entry("careLevel", CareLevel.values()),
            Map.entry("bedType", BedType.values()),
            Map.entry("home.ownership", Ownership.values()),
            Map.entry("type", BedType.values()),
            Map.entry("home.kind", HomeKind.values()),
            Map.entry("leave", LeaveKind.values()),
            Map.entry("scheme", SubsidyKind.values()),
            Map.entry("hukou.kind", HukouKind.values()),
            Map.entry("category", DisabilityCategory.values()),
            Map.entry("sex", Sex.values()));

    private final Messages messages;

    public FactWords(Messages messages) {
        this.messages = messages;
    }

    /** The words of the program for a fact, as policies write them; empty = it has none. */
    public static List<String> constants(String fact) {
        return Arrays.stream(VOCABULARIES.getOrDefault(fact, new Term[0]))
                .map(term -> ((Enum<?>) term).name())
                .toList();
    }

    Messages.Language language() {
        return messages.language();
    }

    String month(YearMonth month) {
        return new Formats(messages.language()).month(month);
    }

    String money(Money money) {
        return new Formats(messages.language()).money(money);
    }

    String t(Term term) {
        return messages.t(term);
    }

    /** How a clause is called: clause 5 for c5, convention 1 for v1; whatever else a file says stays as it is. */
    public String clauseName(String id) {
        if (id.matches("[cvo]\\d+")) {
            String key = switch (id.charAt(0)) {
                case 'v' -> "subsidy.clause.convention";
                case 'o' -> "subsidy.clause.open";
                default -> "subsidy.clause.text";
            };
            return t(key, id.substring(1));
        }
        return id.isEmpty() ? "" : t("subsidy.clause.text", id);
    }

    public String t(String key, Object... args) {
        return messages.t(key, args);
    }

    /** Between the items of a list. */
    public String comma() {
        return isChinese() ? "、" : ", ";
    }

    /** Between phrases. */
    public String semicolon() {
        return isChinese() ? "；" : "; ";
    }

    public boolean isChinese() {
        return messages.language() == Messages.Language.CHINESE;
    }

    public String words(Words words) {
        return isChinese() ? words.zh() : words.en();
    }

    public String fact(String fact, Optional<Policy> policy) {
        Optional<String> own = policy.map(Policy::facts).flatMap(facts -> {
            int dot = fact.indexOf('.', fact.startsWith("home.") ? "home.".length() : 0);
            String root = dot < 0 ? fact : fact.substring(0, dot);
            return Optional.ofNullable(facts.getOrDefault(fact, facts.get(root)))
                    .map(this::words);
        });
        return own.or(() -> FactName.of(fact).map(messages::t))
                .or(() -> fact.startsWith("entry.") ? Optional.of(t(FactName.ENTRY)) : Optional.empty())
                .orElse(fact);
    }

    /** 农村低保, 85 周岁, 三级. */
    public String value(Seen seen) {
        return value(seen, Optional.empty());
    }

    /** 12 months, of a number that is written plainly. */
    String months(String plain) {
        return t("subsidy.rule.months", plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : BigDecimal.ZERO);
    }

    /** With the words that the policy has for the values of its own facts. */
    public String value(Seen seen, Optional<Policy> policy) {
        if (seen.isNothing()) {
            return t("subsidy.value.nothing");
        }
        Map<String, String> value = seen.value();
        String plain = value.getOrDefault(Span.VALUE, "");
        return switch (seen.fact()) {
            case "age" -> t("subsidy.value.age", plain);
            case "alive" -> "true".equals(plain) ? t("subsidy.value.alive") : t("subsidy.value.dead");
            case "inHouse" -> "true".equals(plain) ? t("subsidy.value.inHouse") : t("subsidy.value.notInHouse");
            case "daysInHouse" -> t("subsidy.value.days", plain);
            case "stay" -> t("subsidy.value.inHouse");
            case "inPost" -> "true".equals(plain) ? t("subsidy.value.inPost") : t("subsidy.value.notInPost");
            case "service" -> service(seen);
            case "months" -> months(plain);
            case "home.rating" -> t("subsidy.value.rating", plain);
            case "hukou" ->
                both(value.getOrDefault("division", ""), term("hukou.kind", value.getOrDefault("kind", "")));
            case "disability" -> disability(value);
            case "received" -> both(term("scheme", value.getOrDefault("scheme", "")), value.getOrDefault("amount", ""));
            default ->
                plain.isEmpty()
                        ? value.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(field -> own(seen.fact(), field.getKey(), field.getValue(), policy))
                                .collect(Collectors.joining(" "))
                        : alternatives(seen.fact(), plain, policy);
        };
    }

    private String service(Seen seen) {
        String from = seen.from() == null ? "" : seen.from().toString();
        return seen.to() == null
                ? t("subsidy.value.since", from)
                : t("subsidy.value.fromTo", from, seen.to().toString());
    }

    /** The word of a value: the policy's, the program's, or the value itself. */
    private String own(String fact, String field, String value, Optional<Policy> policy) {
        String name = field.isEmpty() ? fact : fact + "." + field;
        Optional<Words> words =
                policy.map(Policy::facts).flatMap(facts -> Optional.ofNullable(facts.get(name + "/" + value)));
        if (words.isPresent()) {
            return words(words.get());
        }
        return switch (value) {
            case "true" -> t("subsidy.value.yes");
            case "false" -> t("subsidy.value.no");
            default -> term(VOCABULARIES.containsKey(fact) ? fact : field, value);
        };
    }

    private static String both(String one, String other) {
        return (one + " " + other).strip();
    }

    private String disability(Map<String, String> value) {
        String grade = value.getOrDefault("grade", "");
        String category = term("category", value.getOrDefault("category", ""));
        return grade.isEmpty() ? category : both(category, t("subsidy.value.grade", grade));
    }

    private String alternatives(String fact, String values, Optional<Policy> policy) {
        return Arrays.stream(values.split("\\|"))
                .map(value -> own(fact, "", value, policy))
                .collect(Collectors.joining(t("subsidy.word.or")));
    }

    /** One field of a fact: the policy's word, or the program's. */
    public String field(String fact, String field, Optional<Policy> policy) {
        Map<String, Words> own = policy.map(Policy::facts).orElse(Map.of());
        Words words = own.getOrDefault(fact + "." + field, own.get("entry." + field));
        if (words != null) {
            return words(words);
        }
        return switch (field) {
            case "local" -> t("subsidy.further.field.local");
            case "scheme" -> t("subsidy.further.field.scheme");
            case "amount" -> t("subsidy.further.field.amount");
            default -> field;
        };
    }

    /** The word of a value of a field; a plain value's field is {@link Span#VALUE}. */
    public String word(String fact, String field, String value, Optional<Policy> policy) {
        Map<String, Words> known = policy.map(Policy::facts).orElse(Map.of());
        Words entry = known.get("entry." + field + "/" + value);
        return entry != null ? words(entry) : own(fact, field.equals(Span.VALUE) ? "" : field, value, policy);
    }

    /** The word of the fact's vocabulary, or the text itself. */
    public String term(String fact, String constant) {
        return Arrays.stream(VOCABULARIES.getOrDefault(fact, new Term[0]))
                .filter(term -> term instanceof Enum<?> one && one.name().equals(constant))
                .findFirst()
                .map(this::word)
                .orElse(constant);
    }

    private String word(Term term) {
        return term instanceof CareDependence level ? LevelBars.shortWord(messages, level) : messages.t(term);
    }

    /** Since when, 自 2026-08-15 起; empty where always. */
    public String since(Seen seen) {
        boolean dated = seen.from() != null && !seen.fact().equals("age");
        return dated ? t("subsidy.value.since", String.valueOf(seen.from())) : "";
    }

    /** What a condition wants, as a phrase. */
    public String wants(Condition condition, Optional<Policy> policy) {
        return switch (condition) {
            case Condition.All(var all) ->
                all.isEmpty() ? t("subsidy.word.anybody") : join(all, policy, t("subsidy.word.and"));
            case Condition.Any(var any) -> join(any, policy, t("subsidy.word.orElse"));
            case Condition.Not(Condition inner) -> t("subsidy.word.not", wants(inner, policy));
            case Condition.Holds(String fact, Check check) -> fact(fact, policy) + " " + wants(fact, check, policy);
        };
    }

    private String join(List<Condition> conditions, Optional<Policy> policy, String between) {
        return conditions.stream().map(one -> wants(one, policy)).collect(Collectors.joining(between));
    }

    /** What a check lets pass: a phrase for a cell of the decision table. */
    public String wants(String fact, Check check, Optional<Policy> policy) {
        return switch (check) {
            case Check.In(var values) ->
                values.stream().map(value -> value(fact, value, policy)).collect(Collectors.joining(comma()));
            case Check.Prefix(var prefixes) -> t("subsidy.word.prefix", String.join(comma(), prefixes));
            case Check.Same(Rules.Within within) -> within(within);
            case Check.Absent(boolean absent) -> absent ? t("subsidy.value.nothing") : t("subsidy.value.anything");
            case Check.Range range -> range(range, policy);
            case Check.Fields(var fields) ->
                fields.entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue(), policy))
                        .collect(Collectors.joining(" "));
        };
    }

    private String within(Rules.Within within) {
        return switch (within) {
            case MONTH -> t("subsidy.word.withinMonth");
            case YEAR -> t("subsidy.word.withinYear");
            case CLAIMS_YEAR -> t("subsidy.word.withinClaimsYear");
            case LIFETIME -> t("subsidy.word.withinLifetime");
        };
    }

    private String field(String name, Check check, Optional<Policy> policy) {
        if (name.equals("grade") && check instanceof Check.In(var grades)) {
            return t("subsidy.value.grade", String.join(comma(), grades));
        }
        if (name.equals("multiple")) {
            return t("subsidy.value.multiple");
        }
        return wants(name, check, policy);
    }

    /** The word of a value in a condition. */
    public String value(String fact, String value, Optional<Policy> policy) {
        if (value.startsWith(Check.FACT)) {
            return t("subsidy.word.sameAs", fact(value.substring(Check.FACT.length()), policy));
        }
        return switch (fact) {
            case "inPost" -> "true".equals(value) ? t("subsidy.value.inPost") : t("subsidy.value.notInPost");
            case "alive" -> "true".equals(value) ? t("subsidy.value.alive") : t("subsidy.value.dead");
            case "inHouse" -> "true".equals(value) ? t("subsidy.value.inHouse") : t("subsidy.value.notInHouse");
            default -> {
                int dot = fact.indexOf('.', fact.startsWith("home.") ? "home.".length() : 0);
                String word = dot < 0
                        ? own(fact, "", value, policy)
                        : own(fact.substring(0, dot), fact.substring(dot + 1), value, policy);
                yield VOCABULARIES.containsKey(fact) ? term(fact, value) : word;
            }
        };
    }

    private String range(Check.Range range, Optional<Policy> policy) {
        var parts = new ArrayList<String>();
        if (range.from() != null) {
            parts.add("≥ " + bound(range.from(), policy));
        }
        if (range.below() != null) {
            parts.add("< " + bound(range.below(), policy));
        }
        if (range.upTo() != null) {
            parts.add("≤ " + bound(range.upTo(), policy));
        }
        return String.join(" ", parts);
    }

    private String bound(String bound, Optional<Policy> policy) {
        return bound.startsWith(Check.FACT) ? fact(bound.substring(Check.FACT.length()), policy) : bound;
    }
}
