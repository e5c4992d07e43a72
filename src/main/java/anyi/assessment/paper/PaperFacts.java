// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.paper;

import anyi.assessment.Assessment;
import anyi.assessment.scale.AssessmentRules;
import anyi.term.Education;
import anyi.term.MaritalStatus;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Optional;

/** What the report says beside the assessment itself, as of its day. */
public record PaperFacts(
        String home, Person person, Assessment assessment, AssessmentRules rules, Optional<String> corrects) {

    /** Who was assessed. */
    public record Person(
            String name,
            Optional<Sex> sex,
            Optional<LocalDate> birthOn,
            Optional<String> idNumber,
            Optional<String> bed,
            Origin origin) {}

    /** A.2.6–2.11 as the file knows them. */
    public record Origin(
            Optional<String> ethnicGroup,
            Optional<String> religion,
            Optional<Education> education,
            Optional<MaritalStatus> maritalStatus) {}
}
