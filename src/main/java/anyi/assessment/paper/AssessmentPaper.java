// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.paper;

import anyi.assessment.Assessment;
import anyi.assessment.form.Choice;
import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.assessment.scale.Adjustment;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.AssessmentRules.Raises;
import anyi.assessment.scale.Domain;
import anyi.assessment.scale.Item;
import anyi.sheet.table.FileName;
import anyi.sheet.table.FormPaper;
import anyi.sheet.table.FormPaper.Band;
import anyi.sheet.table.FormPaper.Cell;
import anyi.term.AssessmentReason;
import anyi.term.CareDependence;
import anyi.term.RiskEvent;
import anyi.term.Term;
import anyi.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 评估报告, part C of the form of GB/T 42195-2022 with the answers and part A behind it. It is a paper of the home and
 * Chinese whatever the screen speaks.
 *
 * @param words Chinese
 */
public record AssessmentPaper(Messages words, PaperFacts facts) {
    private static final String TICKED = "■";
    private static final String OPEN = "□";
    private static final float SIGNED = 40;

    /** What the file is called. */
    public String fileName() {
        return FileName.of(
                "pdf",
                words.t("assessment.paper.file"),
                facts.person().name(),
                assessment().assessedOn().toString());
    }

    public FormPaper form() {
        var bands = new ArrayList<Band>();
        head(bands);
        score(bands);
        level(bands);
        foot(bands);
        partA(bands);
        assessment().finding().answers().ifPresent(answers -> answers(bands, answers));
        return new FormPaper(
                words.t("assessment.paper.title"), words.t(assessment().standard()), bands);
    }

    private Assessment assessment() {
        return facts.assessment();
    }

    private void head(List<Band> bands) {
        var sheet = assessment().sheet();
        var person = facts.person();
        bands.add(FormPaper.row(
                label("assessment.sheet.number"), value(sheet.number()),
                label("assessment.form.date"), day(Optional.of(sheet.assessedOn())),
                label("assessment.sheet.reason"), Cell.of(words.t(sheet.reason()), 3)));
        bands.add(FormPaper.row(
                label("assessment.list.name"), Cell.heavy(person.name(), 3),
                label("assessment.list.sex"), value(person.sex().map(words::t)),
                label("assessment.paper.birth"), day(person.birthOn())));
        bands.add(FormPaper.row(
                label("assessment.paper.idNumber"), Cell.of(person.idNumber().orElse(""), 8),
                label("assessment.list.bed"), value(person.bed())));
        bands.add(FormPaper.row(
                label("assessment.paper.home"), Cell.of(facts.home(), 8),
                label("assessment.sheet.place"), value(assessment().annex().place())));
        bands.add(FormPaper.row(
                label("assessment.sheet.informant"), value(sheet.assessors().informant()),
                label("assessment.paper.relation"), Cell.of(chosen(Question.RELATION), 3),
                label("assessment.sheet.organisation"), value(sheet.assessors().organisation())));
        if (sheet.reason() == AssessmentReason.REASSESSMENT
                || assessment().annex().correction().isPresent()) {
            bands.add(FormPaper.row(
                    label("assessment.paper.correction"),
                    Cell.of(
                            words.t(
                                    "assessment.paper.corrects",
                                    facts.corrects().orElse("—"),
                                    assessment().annex().correction().orElse("—")),
                            13)));
        }
    }

    private void score(List<Band> bands) {
        var finding = assessment().finding();
        bands.add(new Band.Heading(words.t("assessment.paper.c1")));
        bands.add(FormPaper.row(
                label("assessment.paper.domain", 6),
                label("assessment.list.score", 3),
                label("assessment.paper.most", 3)));
        for (Domain domain : Domain.values()) {
            String points = finding.parts().size() == Domain.values().length
                    ? finding.parts().get(domain.ordinal()).toString()
                    : "—";
            bands.add(FormPaper.row(
                    Cell.of(words.t(domain), 6), Cell.of(points, 3), Cell.of(Integer.toString(domain.most()), 3)));
        }
        bands.add(FormPaper.row(
                Cell.heavy(words.t("assessment.paper.c2"), 6),
                Cell.heavy(finding.score().map(String::valueOf).orElse("—"), 3),
                Cell.of("90", 3)));
    }

    private void level(List<Band> bands) {
        var finding = assessment().finding();
        bands.add(new Band.Heading(words.t("assessment.paper.c3")));
        bands.add(levels(finding.levels().before(), false));
        bands.add(new Band.Heading(words.t("assessment.paper.c4")));
        Set<Adjustment> reasons = finding.circumstances().reasons();
        for (Adjustment adjustment : Adjustment.values()) {
            String effect = adjustment == Adjustment.COMA ? "assessment.paper.complete" : "assessment.paper.worse";
            bands.add(FormPaper.row(
                    Cell.of(box(reasons.contains(adjustment)) + words.t(adjustment) + because(adjustment), 9),
                    Cell.of(words.t(effect), 3)));
        }
        if (reasons.size() > 1 && !reasons.contains(Adjustment.COMA)) {
            bands.add(new Band.Note(words.t(
                    facts.rules().raises() == Raises.ONCE
                            ? "assessment.paper.several.ONCE"
                            : "assessment.paper.several.EACH")));
        }
        bands.add(new Band.Heading(words.t("assessment.paper.c5")));
        bands.add(levels(finding.level(), true));
        finding.levels()
                .oldGrade()
                .filter(grade -> finding.level().isEmpty())
                .ifPresent(grade -> bands.add(new Band.Note(words.t("assessment.old.unclearGrade", grade))));
        if (finding.stated()) {
            bands.add(new Band.Note(words.t("assessment.paper.stated")));
        }
    }

    private String because(Adjustment adjustment) {
        if (adjustment != Adjustment.RISK_EVENTS) {
            return "";
        }
        var counts = assessment().annex().riskCounts();
        if (counts.isEmpty()) {
            return words.t(
                    "assessment.paper.events",
                    assessment().finding().circumstances().riskEvents());
        }
        return counts.get().sum() == 0
                ? ""
                : Stream.of(RiskEvent.values())
                        .filter(event -> counts.get().of(event) > 0)
                        .map(event -> words.t(
                                "assessment.paper.event", event, counts.get().of(event)))
                        .collect(Collectors.joining("、", "：", ""));
    }

    private Band levels(Optional<CareDependence> level, boolean heavy) {
        return new Band.Cells(
                Stream.of(CareDependence.values())
                        .map(each -> {
                            boolean ticked = level.filter(each::equals).isPresent();
                            return new Cell(box(ticked) + words.t(each), 1, false, heavy && ticked);
                        })
                        .toList(),
                0);
    }

    private static String box(boolean ticked) {
        return ticked ? TICKED : OPEN;
    }

    private void foot(List<Band> bands) {
        var sheet = assessment().sheet();
        bands.add(new Band.Heading(words.t("assessment.paper.end")));
        bands.add(FormPaper.row(
                label("assessment.list.validUntil"), day(sheet.validUntil()),
                label("assessment.paper.suggested"), Cell.of(text(Question.SUGGESTED), 3),
                label("assessment.paper.told"), Cell.of(text(Question.TOLD_TO), 3)));
        sheet.remark()
                .ifPresent(remark -> bands.add(FormPaper.row(label("assessment.sheet.remark"), Cell.of(remark, 13))));
        bands.add(new Band.Cells(
                List.of(
                        signature("assessment.paper.first", sheet.assessors().first()),
                        signature("assessment.paper.second", sheet.assessors().second())),
                SIGNED));
        bands.add(new Band.Cells(
                List.of(
                        signature(
                                "assessment.paper.informant", sheet.assessors().informant()),
                        Cell.of(words.t("assessment.paper.seal"), 6)),
                SIGNED));
        bands.add(new Band.Note(words.t("assessment.paper.copies")));
    }

    private Cell signature(String key, Optional<String> name) {
        return Cell.of(words.t(key, name.orElse("")), 6);
    }

    private void answers(List<Band> bands, Answers answers) {
        bands.add(new Band.Heading(words.t("assessment.paper.b")));
        for (Domain domain : Domain.values()) {
            bands.add(
                    FormPaper.row(label(words.t(domain)), Cell.heavy(answers.sum(domain) + " / " + domain.most(), 10)));
            for (Item item : domain.items()) {
                int points = answers.points(item).orElse(0);
                bands.add(FormPaper.row(
                        Cell.of(item.code() + " " + words.t(item), 4),
                        Cell.heavy(Integer.toString(points), 1),
                        Cell.of(words.t(item.option(points)), 9)));
            }
        }
    }

    private void partA(List<Band> bands) {
        var origin = facts.person().origin();
        PartA partA = assessment().annex().partA();
        if (partA.answered() == 0) {
            return;
        }
        bands.add(new Band.Heading(words.t("assessment.paper.a")));
        bands.add(FormPaper.row(
                label("assessment.paper.ethnic"), value(origin.ethnicGroup()),
                label("assessment.paper.religion"), value(origin.religion()),
                label("assessment.paper.education"), value(origin.education().map(words::t))));
        bands.add(FormPaper.row(
                label("assessment.paper.marital"),
                value(origin.maritalStatus().map(words::t)),
                label("assessment.paper.bmi"),
                value(partA.bmi().map(Object::toString)),
                label("assessment.paper.coma"),
                Cell.of(
                        words.t(assessment().finding().circumstances().coma() ? Choice.AIRWAY_YES : Choice.AIRWAY_NO),
                        3)));
        for (Question question : Question.values()) {
            if (partA.text(question).isPresent() && question.code().startsWith("A")) {
                bands.add(FormPaper.row(
                        Cell.label(question.code() + " " + words.t(question), 5), Cell.of(answer(question), 9)));
            }
        }
    }

    private String answer(Question question) {
        return switch (question.kind()) {
            case ONE, MANY -> chosen(question);
            case NUMBER, TEXT, LINES -> text(question);
        };
    }

    private String text(Question question) {
        return assessment().annex().partA().text(question).orElse("");
    }

    private String chosen(Question question) {
        return assessment().annex().partA().chosen(question).stream()
                .map((Term choice) -> words.t(choice))
                .collect(Collectors.joining("；"));
    }

    private Cell label(String key, float share) {
        return Cell.label(words.t(key), share);
    }

    /** A label's words are a key or, where they come from a vocabulary, words already. */
    private Cell label(String words) {
        return words.startsWith("assessment.") ? Cell.label(this.words.t(words), 2) : Cell.label(words, 4);
    }

    private static Cell value(Optional<String> text) {
        return Cell.of(text.orElse(""), 3);
    }

    private static Cell day(Optional<LocalDate> day) {
        return value(day.map(LocalDate::toString));
    }
}
