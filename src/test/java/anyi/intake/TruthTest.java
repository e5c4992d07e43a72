// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import anyi.intake.plan.Decisions;
import anyi.intake.plan.Decisions.Spot;
import anyi.intake.read.Words;
import anyi.store.Store;
import anyi.term.AssessmentStandard;
import anyi.term.SubsidyKind;
import anyi.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers of invented homes with the truth beside them, in the folder that the property anyi.ledgers names. */
class TruthTest {
    private static final Words WORDS = new Words();
    private static final List<String> COUNTED = List.of(
            "residents",
            "beds",
            "assessments",
            "subsidies_paid",
            "leaves",
            "staff",
            "certificates",
            "sessions",
            "attendances");

    @ParameterizedTest
    @ValueSource(strings = {"xiangyang", "yunshan", "liujia"})
    void a_home_comes_in_as_it_is(String home) throws IOException {
        String ledgers = System.getProperty("anyi.ledgers");
        if (ledgers == null) {
            System.out.println("TruthTest skipped: the property anyi.ledgers is not set");
        }
        assumeTrue(ledgers != null);
        Path folder = Path.of(ledgers == null ? "" : ledgers).resolve("homes").resolve(home);
        JsonNode truth = new JsonMapper().readTree(Files.readString(folder.resolve("truth.json")));
        List<Path> files = filesOf(folder);
        var fixture = IntakeFixture.empty();

        ImportReport first = fixture.report(fixture.take(files, Decisions.NONE));
        assertEquals(expectedFindings(truth), findings(first));
        COUNTED.forEach(kind -> assertEquals(
                truth.get("counts_first_import").get(kind).asInt(),
                first.counts().get(kind),
                kind));
        assertEquals(
                first.rows().read(),
                first.rows().taken() + first.rows().refused() + first.rows().unchanged());

        ImportReport again = fixture.report(fixture.take(files, Decisions.NONE));
        assertEquals(expectedFindings(truth), findings(again));
        assertEquals(0, again.rows().taken());
        assertEquals(first.rows().refused(), again.rows().refused());
        assertEquals(
                first.rows().taken() + first.rows().unchanged(), again.rows().unchanged());

        Decisions right = corrections(truth);
        fixture.take(files, right);
        assertTruth(truth, fixture.store());

        ImportReport last = fixture.report(fixture.take(files, right));
        assertEquals(0, last.rows().taken());
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> expectedFindings(JsonNode truth) {
        var expected = new TreeSet<String>();
        for (JsonNode finding : truth.get("findings")) {
            expected.add(finding.get("file").asString() + "|" + text(finding.get("sheet")) + "|"
                    + finding.get("cell").asString() + "|"
                    + finding.get("verdict").asString() + "|"
                    + finding.get("kind").asString());
        }
        return expected;
    }

    private static TreeSet<String> findings(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.file() + "|" + (problem.sheet() == null ? "" : problem.sheet()) + "|"
                        + problem.cell() + "|" + problem.severity().toLowerCase(java.util.Locale.ROOT) + "|"
                        + problem.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "" : node.asString();
    }

    private static Decisions corrections(JsonNode truth) {
        Decisions decisions = Decisions.NONE;
        for (JsonNode finding : truth.get("findings")) {
            boolean refused = finding.get("verdict").asString().equals("refuse");
            if (refused && !finding.get("right").isNull()) {
                String cell = finding.get("cell").asString();
                decisions = decisions.correct(
                        new Spot(
                                finding.get("file").asString(),
                                text(finding.get("sheet")),
                                Integer.parseInt(cell.replaceAll("\\D", "")),
                                column(cell.replaceAll("\\d", ""))),
                        finding.get("right").asString());
            }
        }
        return decisions;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static void assertTruth(JsonNode truth, Store store) {
        Map<String, JsonNode> people = new TreeMap<>();
        truth.get("residents").forEach(person -> people.put(person.get("key").asString(), person));
        Map<UUID, String> keys = assertResidents(truth, people, store);
        assertBeds(truth, keys, store);
        assertAssessments(truth, keys, store);
        assertPayments(truth, keys, store);
        assertLeaves(truth, keys, store);
        assertStaff(truth, store);
    }

    /** Staff with certificates, and every mark at a session, by the names of persons and sessions. */
    private static void assertStaff(JsonNode truth, Store store) {
        var names = new TreeMap<String, String>();
        var expected = new TreeSet<String>();
        for (JsonNode one : truth.get("staff")) {
            names.put(one.get("key").asString(), one.get("id").asString());
            boolean month = truthHasMonth(truth, one.get("key").asString());
            expected.add(String.join(
                    "|",
                    one.get("name").asString(),
                    word("sex", one.get("sex")),
                    one.get("birth").asString(),
                    one.get("id").asString(),
                    word("position", one.get("job")),
                    word("education", one.get("education")),
                    one.get("phone").asString(),
                    month
                            ? one.get("hired").asString().substring(0, 7)
                            : one.get("hired").asString(),
                    one.get("contract_end").asString(),
                    text(one.get("left")),
                    one.get("health").asString(),
                    one.get("wage").asString()));
        }
        var found = new TreeSet<String>();
        var certificates = new TreeSet<String>();
        var marks = new TreeSet<String>();
        for (anyi.staff.StaffFile file : new anyi.staff.StaffQueries(store.read()).files()) {
            var person = file.person();
            var now = file.employments().getFirst();
            found.add(String.join(
                    "|",
                    person.name(),
                    person.sex().orElseThrow().name(),
                    person.birthOn().orElseThrow().toString(),
                    person.idNumber().orElseThrow(),
                    file.posts().getFirst().position().name(),
                    person.education().orElseThrow().name(),
                    person.phone().orElseThrow(),
                    now.hiredDayKnown()
                            ? now.hiredOn().toString()
                            : now.hiredOn().toString().substring(0, 7),
                    now.contractTo().orElseThrow().toString(),
                    now.leftOn().map(LocalDate::toString).orElse(""),
                    file.certificates().stream()
                            .filter(one -> one.kind() == anyi.term.CertificateKind.HEALTH)
                            .findFirst()
                            .flatMap(anyi.staff.Certificate::validUntil)
                            .orElseThrow()
                            .toString(),
                    file.wages().getFirst().amount().toString()));
            file.certificates().stream()
                    .filter(one -> one.kind() != anyi.term.CertificateKind.HEALTH)
                    .forEach(one -> certificates.add(String.join(
                            "|",
                            person.idNumber().orElseThrow(),
                            one.level().orElseThrow().name(),
                            one.number().orElse(""),
                            one.issuedOn().map(LocalDate::toString).orElse(""),
                            one.validUntil().map(LocalDate::toString).orElse(""))));
            new anyi.staff.training.TrainingQueries(store.read())
                    .of(person.id())
                    .forEach(row -> marks.add(String.join(
                            "|",
                            person.idNumber().orElseThrow(),
                            row.session().heldOn().toString(),
                            row.session().topic(),
                            row.session().hours().stripTrailingZeros().toPlainString(),
                            row.session().teacher().orElse(""),
                            row.session().place().orElse(""),
                            String.valueOf(row.mark().isThere()),
                            row.score()
                                    .map(score -> score.stripTrailingZeros().toPlainString())
                                    .orElse(""),
                            String.valueOf(row.passed().orElse(false)))));
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
        var papers = new TreeSet<String>();
        for (JsonNode one : truth.get("certificates")) {
            papers.add(String.join(
                    "|",
                    names.get(one.get("staff").asString()),
                    word("skill", one.get("cert")),
                    one.get("cert_no").asString(),
                    text(one.get("issued")),
                    text(one.get("valid"))));
        }
        assertEquals(String.join("\n", papers), String.join("\n", certificates));
        var sessions = new TreeMap<String, JsonNode>();
        truth.get("sessions").forEach(session -> sessions.put(session.get("key").asString(), session));
        var attended = new TreeSet<String>();
        for (JsonNode one : truth.get("attendances")) {
            JsonNode session = java.util.Objects.requireNonNull(
                    sessions.get(one.get("session").asString()));
            attended.add(String.join(
                    "|",
                    names.get(one.get("staff").asString()),
                    session.get("date").asString(),
                    session.get("subject").asString(),
                    session.get("hours").asString(),
                    text(session.get("teacher")),
                    text(session.get("place")),
                    one.get("present").asString(),
                    text(one.get("score")),
                    one.get("passed").asString()));
        }
        assertEquals(String.join("\n", attended), String.join("\n", marks));
    }

    private static boolean truthHasMonth(JsonNode truth, String key) {
        for (JsonNode finding : truth.get("findings")) {
            if (text(finding.get("who")).equals(key)
                    && text(finding.get("column")).equals("hired")
                    && finding.get("kind").asString().equals("date_incomplete")) {
                return true;
            }
        }
        return false;
    }

    private static Map<UUID, String> assertResidents(JsonNode truth, Map<String, JsonNode> people, Store store) {
        Map<String, String> byIdentity = new TreeMap<>();
        people.forEach((key, person) -> byIdentity.put(
                person.get("birth").asString()
                        + text(person.get("id_number"))
                        + person.get("admitted").asString(),
                key));
        var keys = new TreeMap<UUID, String>();
        var found = new TreeMap<String, String>();
        var expected = new TreeMap<String, String>();
        people.forEach((key, person) -> expected.put(key, written(person)));
        var db = store.read();
        db.select()
                .from(RESIDENT)
                .join(STAY)
                .on(STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .leftJoin(CONTACT)
                .on(CONTACT.RESIDENT_ID.eq(RESIDENT.ID))
                .leftJoin(HUKOU)
                .on(HUKOU.RESIDENT_ID.eq(RESIDENT.ID))
                .leftJoin(ECONOMIC_STATUS)
                .on(ECONOMIC_STATUS.RESIDENT_ID.eq(RESIDENT.ID))
                .leftJoin(DISABILITY)
                .on(DISABILITY.RESIDENT_ID.eq(RESIDENT.ID))
                .forEach(row -> {
                    String born = row.get(RESIDENT.BIRTH_ON).toString();
                    String number = row.get(RESIDENT.ID_NUMBER);
                    String admitted = row.get(STAY.ADMITTED_ON).toString();
                    String key = byIdentity.getOrDefault(
                            born + number + admitted, byIdentity.getOrDefault(born + admitted, "?" + born + number));
                    keys.put(row.get(RESIDENT.ID), key);
                    JsonNode person = people.get(key);
                    if (person == null) {
                        found.put(key, "nobody");
                        return;
                    }
                    boolean known = !person.get("id_number").isNull();
                    var disability = row.get(DISABILITY.DISABILITY_CATEGORY);
                    found.put(
                            key,
                            String.join(
                                    "|",
                                    person.get("name").asString().length()
                                                            == row.get(RESIDENT.NAME)
                                                                    .length()
                                                    && row.get(RESIDENT.NAME).contains("?")
                                            ? person.get("name").asString()
                                            : row.get(RESIDENT.NAME),
                                    row.get(RESIDENT.SEX).name(),
                                    born,
                                    known ? number : "",
                                    row.get(RESIDENT.ETHNIC_GROUP),
                                    String.valueOf(row.get(RESIDENT.MARITAL_STATUS)),
                                    String.valueOf(row.get(RESIDENT.EDUCATION)),
                                    person.has("hukou_type") ? String.valueOf(row.get(HUKOU.HUKOU_KIND)) : "",
                                    row.get(HUKOU.ADDRESS),
                                    row.get(ECONOMIC_STATUS.CATEGORY) == null
                                            ? row.get(ECONOMIC_STATUS.CATEGORY_TEXT)
                                            : row.get(ECONOMIC_STATUS.CATEGORY).name(),
                                    disability == null ? "" : disability + ":" + row.get(DISABILITY.GRADE),
                                    admitted,
                                    person.has("contract_no") ? String.valueOf(row.get(STAY.CONTRACT_NUMBER)) : "",
                                    String.valueOf(row.get(STAY.CONTRACT_TO)),
                                    String.valueOf(row.get(STAY.FEE_MONTH)),
                                    person.has("deposit") ? String.valueOf(row.get(STAY.DEPOSIT)) : "",
                                    row.get(CONTACT.NAME),
                                    row.get(CONTACT.RELATION),
                                    row.get(CONTACT.PHONE),
                                    String.valueOf(row.get(STAY.DISCHARGED_ON)),
                                    String.valueOf(row.get(STAY.DISCHARGE_REASON))));
                });
        assertEquals(lines(expected), lines(found));
        return keys;
    }

    private static String written(JsonNode person) {
        String disability = text(person.get("disability"));
        String grade = anyi.intake.read.ChineseNumber.toDigits(disability).replaceAll("\\D", "");
        JsonNode contact = person.get("contact");
        return String.join(
                "|",
                person.get("name").asString(),
                word("sex", person.get("sex")),
                person.get("birth").asString(),
                text(person.get("id_number")),
                person.get("ethnic").asString(),
                word("marital", person.get("marital")),
                word("education", person.get("education")),
                person.has("hukou_type") ? word("hukou", person.get("hukou_type")) : "",
                person.get("hukou").asString(),
                WORDS.find("economic", person.get("econ_text").asString())
                        .orElse(person.get("econ_text").asString()),
                disability.isEmpty() ? "" : WORDS.find("disability", disability).orElseThrow() + ":" + grade,
                person.get("admitted").asString(),
                text(person.get("contract_no")),
                person.get("contract_end").asString(),
                person.get("fee").asString(),
                text(person.get("deposit")),
                contact.get("contact").asString(),
                contact.get("relation").asString(),
                contact.get("phone").asString(),
                person.get("discharged").isNull()
                        ? "null"
                        : person.get("discharged").asString(),
                person.get("reason").isNull() ? "null" : word("discharge", person.get("reason")));
    }

    private static String word(String vocabulary, @Nullable JsonNode node) {
        return WORDS.find(vocabulary, text(node)).orElse("?" + text(node));
    }

    private static String lines(Map<String, String> records) {
        return records.entrySet().stream()
                .map(entry -> entry.getKey() + "|" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static void assertBeds(JsonNode truth, Map<UUID, String> keys, Store store) {
        var expected = new TreeSet<String>();
        for (JsonNode bed : truth.get("beds")) {
            String building = text(bed.get("building"));
            String state = word("bed_state", bed.get("state"));
            expected.add(building + "|" + bed.get("room").asString() + "|"
                    + bed.get("label").asString() + "|"
                    + word("bed_type", bed.get("type")) + "|"
                    + (state.equals("OCCUPIED") || state.equals("FREE") ? "IN_SERVICE" : state) + "|"
                    + text(bed.get("resident")));
        }
        boolean named = !truth.get("beds").get(0).get("building").isNull();
        var found = new TreeSet<String>();
        store.read()
                .select()
                .from(BED)
                .join(ROOM)
                .on(ROOM.ID.eq(BED.ROOM_ID))
                .join(FLOOR)
                .on(FLOOR.ID.eq(ROOM.FLOOR_ID))
                .join(BUILDING)
                .on(BUILDING.ID.eq(FLOOR.BUILDING_ID))
                .join(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.BED_ID.eq(BED.ID).and(BED_TYPE_PERIOD.VALID_TO.isNull()))
                .join(BED_SERVICE_PERIOD)
                .on(BED_SERVICE_PERIOD.BED_ID.eq(BED.ID).and(BED_SERVICE_PERIOD.VALID_TO.isNull()))
                .leftJoin(BED_STAY)
                .on(BED_STAY.BED_ID.eq(BED.ID).and(BED_STAY.VALID_TO.isNull()))
                .forEach(row -> found.add((named ? row.get(BUILDING.NAME) : "") + "|" + row.get(ROOM.ROOM_NUMBER) + "|"
                        + row.get(BED.LABEL) + "|" + row.get(BED_TYPE_PERIOD.BED_TYPE) + "|"
                        + row.get(BED_SERVICE_PERIOD.SERVICE) + "|"
                        + keys.getOrDefault(
                                row.get(BED_STAY.RESIDENT_ID) == null ? new UUID(0, 0) : row.get(BED_STAY.RESIDENT_ID),
                                "")));
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static void assertAssessments(JsonNode truth, Map<UUID, String> keys, Store store) {
        var expected = new TreeSet<String>();
        for (JsonNode row : truth.get("assessments")) {
            var items = new StringBuilder();
            if (row.has("items") && !row.get("items").isNull()) {
                row.get("items").forEach(item -> items.append(item.asInt()));
            }
            var parts = new ArrayList<String>();
            if (!row.get("parts").isNull()) {
                row.get("parts").forEach(part -> parts.add(part.asString()));
            }
            expected.add(row.get("resident").asString() + "|" + row.get("date").asString() + "|"
                    + word("standard", row.get("standard")) + "|" + word("assess_reason", row.get("reason")) + "|"
                    + (row.get("score").isNull() ? "null" : row.get("score").asString()) + "|" + parts + "|"
                    + word("dependence", row.get("level")) + "|"
                    + row.get("next").asString() + "|" + items);
        }
        var found = new TreeSet<String>();
        store.read().select().from(ASSESSMENT).forEach(row -> {
            boolean old = row.get(ASSESSMENT.STANDARD) == AssessmentStandard.MZT_039_2013;
            var parts = new ArrayList<String>();
            if (row.get(ASSESSMENT.PART_SELF_CARE) != null) {
                List.of(
                                ASSESSMENT.PART_SELF_CARE,
                                ASSESSMENT.PART_MOBILITY,
                                ASSESSMENT.PART_MENTAL,
                                ASSESSMENT.PART_SOCIAL)
                        .forEach(part -> parts.add(row.get(part).toString()));
            }
            String level = old
                    ? anyi.term.CareDependence.values()[row.get(ASSESSMENT.OLD_GRADE)].name()
                    : row.get(ASSESSMENT.DEPENDENCE).name();
            String answers = row.get(ASSESSMENT.ANSWERS);
            found.add(keys.get(row.get(ASSESSMENT.RESIDENT_ID)) + "|" + row.get(ASSESSMENT.ASSESSED_ON) + "|"
                    + row.get(ASSESSMENT.STANDARD) + "|" + row.get(ASSESSMENT.REASON) + "|" + row.get(ASSESSMENT.SCORE)
                    + "|" + parts + "|" + level + "|" + row.get(ASSESSMENT.VALID_UNTIL) + "|"
                    + (answers == null ? "" : answers));
        });
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static void assertPayments(JsonNode truth, Map<UUID, String> keys, Store store) {
        var expected = new TreeSet<String>();
        for (JsonNode row : truth.get("subsidies_paid")) {
            expected.add(row.get("resident").asString() + "|" + row.get("month").asString() + "|"
                    + row.get("total").asString() + "|" + part(row, "old_age") + "|" + part(row, "basic") + "|"
                    + part(row, "care") + "|" + part(row, "disabled"));
        }
        Map<String, Map<SubsidyKind, Money>> sums = new TreeMap<>();
        store.read()
                .select()
                .from(SUBSIDY_RECEIVED)
                .forEach(row -> sums.computeIfAbsent(
                                keys.get(row.get(SUBSIDY_RECEIVED.RESIDENT_ID)) + "|"
                                        + YearMonth.from(row.get(SUBSIDY_RECEIVED.SUBJECT_MONTH)),
                                key -> new TreeMap<>())
                        .put(row.get(SUBSIDY_RECEIVED.SUBSIDY_KIND), row.get(SUBSIDY_RECEIVED.AMOUNT)));
        var found = new TreeSet<String>();
        sums.forEach((key, kinds) -> found.add(key + "|"
                + kinds.values().stream().reduce(Money.ZERO, Money::plus) + "|"
                + kinds.getOrDefault(SubsidyKind.OLD_AGE, Money.ZERO) + "|"
                + kinds.getOrDefault(SubsidyKind.BASIC_LIVING, Money.ZERO) + "|"
                + kinds.getOrDefault(SubsidyKind.CARE, Money.ZERO) + "|"
                + kinds.getOrDefault(SubsidyKind.DISABILITY, Money.ZERO)));
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static String part(JsonNode row, String name) {
        return row.has(name) && !row.get(name).isNull() ? row.get(name).asString() : "0.00";
    }

    private static void assertLeaves(JsonNode truth, Map<UUID, String> keys, Store store) {
        var expected = new TreeSet<String>();
        for (JsonNode row : truth.get("leaves")) {
            expected.add(row.get("resident").asString() + "|" + word("leave", row.get("kind")) + "|"
                    + row.get("from").asString() + "|" + text(row.get("expected")) + "|" + text(row.get("back")));
        }
        var found = new TreeSet<String>();
        store.read()
                .select()
                .from(LEAVE)
                .forEach(row -> found.add(keys.get(row.get(LEAVE.RESIDENT_ID)) + "|"
                        + row.get(LEAVE.LEAVE_KIND) + "|" + row.get(LEAVE.LEFT_ON) + "|"
                        + day(row.get(LEAVE.EXPECTED_BACK_ON))
                        + "|" + day(row.get(LEAVE.BACK_ON))));
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
