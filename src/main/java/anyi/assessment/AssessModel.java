// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.AssessmentDraft.Known;
import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.AssessmentResult.Refused;
import anyi.assessment.AssessmentResult.SameDay;
import anyi.assessment.form.Choice;
import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.assessment.rule.RuleBook;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.Item;
import anyi.assessment.scale.RiskCounts;
import anyi.assessment.scale.Standing;
import anyi.kit.Desk;
import anyi.kit.part.LevelBars;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One assessment while it is filled in: what is answered, where one is, what it comes to so far. */
final class AssessModel {
    private final Desk desk;
    private final AssessDoor door;
    private final UUID resident;
    private final Optional<UUID> corrects;
    private final AssessSheetModel sheet;

    private final ObjectProperty<Optional<AssessedRow>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Answers> answers = new SimpleObjectProperty<>(Answers.NONE);
    private final ObjectProperty<Circumstances> circumstances = new SimpleObjectProperty<>(Circumstances.NONE);
    private final ObjectProperty<RiskCounts> counts = new SimpleObjectProperty<>(RiskCounts.NONE);
    private final ObjectProperty<PartA> partA = new SimpleObjectProperty<>(PartA.EMPTY);
    private final ObjectProperty<Optional<Assessment>> corrected = new SimpleObjectProperty<>(Optional.empty());
    private RuleBook book = RuleBook.STANDARD;
    private Register register = Register.EMPTY;
    private final ObjectProperty<Item> current = new SimpleObjectProperty<>(Item.EATING);
    private final ObjectProperty<Optional<Assessment>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Integer>> impossible = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> continued = new SimpleObjectProperty<>(0);
    private final ObservableList<String> knownAssessors = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<UUID>> sameDay = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty wanting = new SimpleIntegerProperty();
    private boolean loading;

    AssessModel(Desk desk, AssessDoor door, UUID resident, Optional<UUID> corrects) {
        this.desk = desk;
        this.door = door;
        this.resident = resident;
        this.corrects = corrects;
        sheet = new AssessSheetModel(desk.today());
        answers.addListener((value, before, now) -> changed());
        circumstances.addListener((value, before, now) -> {
            tickDiagnoses(now);
            changed();
        });
        counts.addListener((value, before, now) -> circumstances.set(withEvents(circumstances.get(), now.sum())));
        partA.addListener((value, before, now) -> {
            circumstances.set(diagnosed(circumstances.get(), now));
            changed();
        });
        sheet.assessedOn().addListener((value, before, now) -> changed());
        sheet.assessors().addListener((value, before, now) -> changed());
    }

    private static Circumstances withEvents(Circumstances now, int events) {
        return new Circumstances(now.coma(), now.dementia(), now.mentalDisorder(), events);
    }

    /** Part A and the reasons of change are one fact each: a diagnosis that is ticked here is ticked there. */
    private static Circumstances diagnosed(Circumstances now, PartA partA) {
        return new Circumstances(
                now.coma(), partA.has(Choice.DIAGNOSES_DEMENTIA), partA.has(Choice.DIAGNOSES_MENTAL), now.riskEvents());
    }

    private void tickDiagnoses(Circumstances now) {
        partA.set(partA.get()
                .with(Choice.DIAGNOSES_DEMENTIA, now.dementia())
                .with(Choice.DIAGNOSES_MENTAL, now.mentalDisorder()));
    }

    private record Loaded(
            AssessedRow who,
            List<Assessment> earlier,
            List<Assessors> assessors,
            Optional<Assessment> corrected,
            RuleBook book,
            Register register) {}

    void load() {
        desk.background()
                .latest(
                        this,
                        () -> new Loaded(
                                door.queries().who(resident, desk.today()),
                                door.queries().of(resident),
                                door.queries().assessors(),
                                corrects.flatMap(id -> door.queries().find(id)),
                                door.rules().book(),
                                door.queries().register(resident)),
                        this::show);
    }

    private void show(Loaded loaded) {
        loading = true;
        who.set(Optional.of(loaded.who()));
        book = loaded.book();
        register = loaded.register();
        last.set(loaded.earlier().stream()
                .filter(assessment ->
                        assessment.holds() && !Optional.of(assessment.id()).equals(corrects))
                .findFirst());
        knownAssessors.setAll(loaded.assessors().stream().map(Assessors::names).toList());
        if (answers.get().answered() == 0) {
            boolean first = loaded.earlier().stream().noneMatch(Assessment::holds);
            sheet.reason().set(first ? AssessmentReason.FIRST : AssessmentReason.ROUTINE);
            sheet.assessors()
                    .set(knownAssessors.stream()
                            .findFirst()
                            .orElse(desk.session().actor()));
            counts.set(register.counts(desk.today()));
            loaded.corrected().ifPresent(this::begin);
            desk.drafts().find(draftKey()).ifPresent(this::restore);
        }
        loading = false;
        check();
    }

    /** A correction begins with what was written. */
    private void begin(Assessment earlier) {
        corrected.set(Optional.of(earlier));
        sheet.show(earlier.sheet(), earlier.annex().place());
        earlier.finding().answers().ifPresent(answers::set);
        partA.set(earlier.annex().partA());
        counts.set(earlier.annex().riskCounts().orElse(counts.get()));
        circumstances.set(earlier.finding().circumstances());
    }

    // where one is, and the answers

    /** The answer to the present item by a digit; goes on to the next. An answer that the item has not is told. */
    void answer(int points) {
        answerAt(current.get(), points);
    }

    void answerAt(Item item, int points) {
        current.set(item);
        if (points > item.most()) {
            impossible.set(Optional.of(points));
            return;
        }
        answers.set(answers.get().with(item, points));
        next();
    }

    void clear() {
        answers.set(answers.get().without(current.get()));
    }

    void next() {
        goTo(Math.min(current.get().ordinal() + 1, Item.values().length - 1));
    }

    void previous() {
        goTo(Math.max(current.get().ordinal() - 1, 0));
    }

    private void goTo(int ordinal) {
        impossible.set(Optional.empty());
        current.set(Item.values()[ordinal]);
    }

    void goTo(Item item) {
        goTo(item.ordinal());
    }

    Standing standing() {
        return Standing.of(answers.get(), circumstances.get(), rules());
    }

    private void changed() {
        if (!loading) {
            keepDraft();
            check();
        }
    }

    /** Only what is worth a look: what is missing is told when it is to be completed. */
    private void check() {
        problems.set(draft().check(known()).all().stream()
                .filter(problem -> !problem.refuses())
                .toList());
    }

    private AssessmentRules rules() {
        LocalDate on = sheet.assessedOn().get();
        return book.on(on == null ? desk.today() : on);
    }

    private Known known() {
        return new Known(
                who.get().flatMap(AssessedRow::birthOn),
                last.get().flatMap(assessment -> assessment.finding().level()),
                desk.today(),
                book,
                register);
    }

    private AssessmentDraft draft() {
        return new AssessmentDraft(
                resident,
                sheet.assessedOn().get(),
                sheet.reason().get(),
                answers.get(),
                circumstances.get(),
                sheet.details().with(sheet.annex(partA.get(), counts.get())));
    }

    // to be completed

    void complete() {
        complete(corrects);
    }

    private void complete(Optional<UUID> supersedes) {
        AssessmentDraft draft = draft();
        Problems found = draft.check(known());
        if (found.refuse()) {
            refuse(found);
            return;
        }
        desk.background().run(() -> door.commands().complete(draft, supersedes, desk.today()), this::completed);
    }

    private void refuse(Problems found) {
        problems.set(found.all());
        answers.get().open().stream().findFirst().ifPresent(this::goTo);
        found.at("correction").ifPresent(problem -> wanting.set(wanting.get() + 1));
    }

    private void completed(AssessmentResult result) {
        switch (result) {
            case Recorded(Assessment assessment, long revision) -> {
                desk.drafts().discard(draftKey());
                desk.dialogs().saved(sentence(assessment), revision);
                desk.navigator().back();
            }
            case SameDay(UUID existing) -> sameDay.set(Optional.of(existing));
            case Refused(Problems found) -> refuse(found);
        }
    }

    /** In the place of the one of that day, once it is said why. */
    void replace(UUID existing) {
        sameDay.set(Optional.empty());
        complete(Optional.of(existing));
    }

    Problems wantsCorrection() {
        return sheet.correction().get().isBlank()
                ? Problems.of(Problem.refuse("correction", "assessment.problem.correction"))
                : Problems.NONE;
    }

    private String sentence(Assessment assessment) {
        String name = who.get().map(AssessedRow::name).orElse("");
        String level = assessment
                .finding()
                .level()
                .map(found -> LevelBars.word(desk.messages(), found))
                .orElse("");
        return desk.t(
                "assessment.saved", name, level, assessment.finding().score().orElse(0));
    }

    // what survives a crash

    private String draftKey() {
        return "assessment/" + resident + corrects.map(id -> "/" + id).orElse("");
    }

    private void keepDraft() {
        var fields = new HashMap<String, String>();
        sheet.keep(fields);
        fields.put("answers", answers.get().digits());
        Circumstances now = circumstances.get();
        fields.put("coma", Boolean.toString(now.coma()));
        fields.put("dementia", Boolean.toString(now.dementia()));
        fields.put("mentalDisorder", Boolean.toString(now.mentalDisorder()));
        fields.put("riskCounts", counts.get().digits());
        partA.get().answers().forEach((question, text) -> fields.put("partA." + question.name(), text));
        desk.drafts().keep(draftKey(), fields);
    }

    private void restore(Map<String, String> fields) {
        sheet.restore(fields);
        answers.set(new Answers(fields.getOrDefault("answers", Answers.NONE.digits())));
        PartA kept = PartA.EMPTY;
        for (Question question : Question.values()) {
            kept = kept.with(question, fields.getOrDefault("partA." + question.name(), ""));
        }
        partA.set(kept);
        counts.set(new RiskCounts(fields.getOrDefault("riskCounts", RiskCounts.NONE.digits())));
        circumstances.set(new Circumstances(
                Boolean.parseBoolean(fields.get("coma")),
                Boolean.parseBoolean(fields.get("dementia")),
                Boolean.parseBoolean(fields.get("mentalDisorder")),
                counts.get().sum()));
        answers.get().open().stream().findFirst().ifPresent(this::goTo);
        continued.set(answers.get().answered());
    }

    /** Keeps what is there for later and leaves. */
    void keepForLater() {
        keepDraft();
        desk.dialogs().saved(desk.t("assessment.draft.kept"));
        desk.navigator().back();
    }

    /** Throws the half-filled form away and begins with an empty one. */
    void startAnew() {
        loading = true;
        answers.set(Answers.NONE);
        partA.set(PartA.EMPTY);
        circumstances.set(Circumstances.NONE);
        counts.set(register.counts(desk.today()));
        loading = false;
        continued.set(0);
        goTo(Item.EATING);
        desk.drafts().discard(draftKey());
        check();
    }

    /** Last time's points of an item, when it was answered by the same standard. */
    Optional<Integer> lastPoints(Item item) {
        return last.get()
                .flatMap(assessment -> assessment.finding().answers())
                .map(earlier -> earlier.points(item).orElseThrow());
    }

    /** The earlier one to compare with: one with the sums of today's standard. */
    Optional<Assessment> comparable() {
        return last.get()
                .filter(assessment -> assessment.standard() == AssessmentStandard.GBT_42195_2022)
                .filter(assessment -> !assessment.finding().parts().isEmpty());
    }

    LocalDate validUntil() {
        LocalDate typed = sheet.validUntil().get();
        LocalDate on = sheet.assessedOn().get();
        return typed == null ? rules().validUntil(on == null ? desk.today() : on) : typed;
    }

    AssessSheetModel sheet() {
        return sheet;
    }

    ObjectProperty<Optional<AssessedRow>> who() {
        return who;
    }

    ObjectProperty<Answers> answers() {
        return answers;
    }

    ObjectProperty<Circumstances> circumstances() {
        return circumstances;
    }

    ObjectProperty<RiskCounts> counts() {
        return counts;
    }

    ObjectProperty<PartA> partA() {
        return partA;
    }

    /** The one that is corrected. */
    ObjectProperty<Optional<Assessment>> corrected() {
        return corrected;
    }

    /** One of the same day that stands already. */
    ObjectProperty<Optional<UUID>> sameDay() {
        return sameDay;
    }

    /** Counts up when the reason of a correction is missing. */
    IntegerProperty wanting() {
        return wanting;
    }

    ObjectProperty<Item> current() {
        return current;
    }

    ObjectProperty<Optional<Assessment>> last() {
        return last;
    }

    ObjectProperty<List<Problem>> problems() {
        return problems;
    }

    /** A digit that the present item has no answer for. */
    ObjectProperty<Optional<Integer>> impossible() {
        return impossible;
    }

    /** So many answers were kept from before; 0 = none. */
    ObjectProperty<Integer> continued() {
        return continued;
    }

    ObservableList<String> knownAssessors() {
        return knownAssessors;
    }
}
