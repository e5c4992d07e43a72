// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.Annex;
import anyi.assessment.AssessmentCommands;
import anyi.assessment.AssessmentDraft;
import anyi.assessment.AssessmentDraft.Details;
import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.Assessors;
import anyi.assessment.form.Choice;
import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.RiskCounts;
import anyi.bed.TestHome;
import anyi.term.AssessmentReason;
import anyi.term.BedType;
import anyi.term.Sex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report is made, and read again as a stranger reads it. */
class AssessmentPaperTest {
    private static final Answers ANSWERS = new Answers("32121231" + "2210" + "223122112" + "11112");

    private static byte[] print(TestHome home, UUID assessment) throws IOException {
        PaperFacts facts = new PaperQueries(home.store.read()).of(assessment).orElseThrow();
        var out = new ByteArrayOutputStream();
        assertEquals(List.of(), new AssessmentPaper(home.chinese, facts).form().write(out), "characters not drawn");
        return out.toByteArray();
    }

    @Test
    void part_c_is_on_the_first_page_and_the_answers_behind_it() throws IOException {
        try (var home = new TestHome()) {
            home.built("1栋 2层 10间 每间3张", BedType.ORDINARY, "2020-01-01");
            UUID resident = home.lying("赵永发", Sex.MALE, "104-2", "2020-02-01");
            var partA = PartA.EMPTY
                    .with(Question.HEIGHT, "160")
                    .with(Question.WEIGHT, "55")
                    .with(Question.RELATION, Set.of(Choice.RELATION_CHILD))
                    .with(Question.DIAGNOSES, Set.of(Choice.DIAGNOSES_DEMENTIA, Choice.DIAGNOSES_HYPERTENSION))
                    .with(Question.EVIDENCE, Set.of(Choice.EVIDENCE_DOCUMENT))
                    .with(Question.MEDICINES, "氨氯地平，口服，5 mg，每日一次")
                    .with(Question.SPECIAL, Set.of(Choice.SPECIAL_NONE))
                    .with(Question.TOLD_TO, "女儿赵敏 11-24")
                    .with(Question.SUGGESTED, "介护");
            var annex = new Annex(
                    partA,
                    Optional.of(new RiskCounts("11000")),
                    Optional.of("本院 104 室"),
                    Optional.empty(),
                    Annex.Older.NONE);
            var details = new Details(
                    "PG-2026-011",
                    Assessors.named("张海燕、王丽娟", Optional.of("江湾县评估中心"), Optional.of("赵敏")),
                    null,
                    null,
                    annex);
            var recorded = (Recorded) new AssessmentCommands(home.store, TestHome.SESSION, home.ids, home.chinese)
                    .complete(
                            new AssessmentDraft(
                                    resident,
                                    TestHome.TODAY,
                                    AssessmentReason.ROUTINE,
                                    ANSWERS,
                                    new Circumstances(false, true, false, 2),
                                    details),
                            Optional.empty(),
                            TestHome.TODAY);
            byte[] pdf = print(home, recorded.assessment().id());
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve("assessment-report.pdf"), pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                String first = stripper.getText(document);
                for (String seen : List.of(
                        "老年人能力评估报告",
                        "PG-2026-011",
                        "赵永发",
                        "■能力重度受损",
                        "■能力完全丧失",
                        "■确诊痴呆",
                        "跌倒 1 次、走失 1 次",
                        "只提高一级",
                        "评估人员 1：张海燕",
                        "评估人员 2：王丽娟",
                        "江湾县评估中心")) {
                    assertTrue(first.contains(seen), seen + " in " + first);
                }
                stripper.setEndPage(document.getNumberOfPages());
                String second = stripper.getText(document);
                for (String seen : List.of("B.4.5 社会交往能力", "氨氯地平", "有诊断证明或病历", "BMI")) {
                    assertTrue(second.contains(seen), seen + " in " + second);
                }
                assertTrue(document.getNumberOfPages() <= 2, "pages");
                var renderer = new PDFRenderer(document);
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    javax.imageio.ImageIO.write(
                            renderer.renderImageWithDPI(page, 80),
                            "png",
                            folder.resolve("assessment-report-" + page + ".png").toFile());
                }
            }
        }
    }
}
