// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The report of the assessment just made, as a print, read back as a stranger reads it. */
final class ReportOfAssessment {
    private ReportOfAssessment() {}

    static void make(Journey journey) {
        Path file = folder(journey).resolve("assessment-report.pdf");
        journey.screen().quiet();
        journey.hands().click("tab-assessment");
        journey.seeId("case-assess-paper");
        journey.screen().quiet();
        journey.program().files().saveAs(file);
        journey.hands().click("case-assess-paper");
        journey.see("assessment-report.pdf");
        journey.made(file);
        String text = text(file);
        for (String words : new String[] {"老年人能力评估报告", "■能力重度受损", "张海燕", "王丽娟", "B.4.5 社会交往能力"}) {
            journey.check("the report says " + words, text.contains(words));
        }
        journey.pictures("assessment-report");
    }

    private static Path folder(Journey journey) {
        try {
            return Files.createDirectories(journey.folder().resolve("out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
