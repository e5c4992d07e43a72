// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.AssessmentDraft.Details;
import anyi.assessment.form.PartA;
import anyi.assessment.scale.RiskCounts;
import anyi.term.AssessmentReason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The head and foot of the form: day, reason, who assessed, until when it holds. */
final class AssessSheetModel {
    private final ObjectProperty<LocalDate> assessedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<AssessmentReason> reason = new SimpleObjectProperty<>(AssessmentReason.ROUTINE);
    private final StringProperty assessors = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty informant = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> validUntil = new SimpleObjectProperty<>();
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty correction = new SimpleStringProperty("");

    AssessSheetModel(LocalDate today) {
        assessedOn.set(today);
    }

    ObjectProperty<LocalDate> assessedOn() {
        return assessedOn;
    }

    ObjectProperty<AssessmentReason> reason() {
        return reason;
    }

    /** Both names in one line. */
    StringProperty assessors() {
        return assessors;
    }

    StringProperty number() {
        return number;
    }

    StringProperty organisation() {
        return organisation;
    }

    StringProperty informant() {
        return informant;
    }

    ObjectProperty<LocalDate> validUntil() {
        return validUntil;
    }

    StringProperty remark() {
        return remark;
    }

    /** Where it is done. */
    StringProperty place() {
        return place;
    }

    /** Why it stands in the place of an earlier one. */
    StringProperty correction() {
        return correction;
    }

    void show(Sheet earlier, Optional<String> earlierPlace) {
        assessedOn.set(earlier.assessedOn());
        reason.set(earlier.reason());
        assessors.set(earlier.assessors().names());
        number.set(earlier.number().orElse(""));
        organisation.set(earlier.assessors().organisation().orElse(""));
        informant.set(earlier.assessors().informant().orElse(""));
        validUntil.set(earlier.validUntil().orElse(null));
        remark.set(earlier.remark().orElse(""));
        place.set(earlierPlace.orElse(""));
    }

    Annex annex(PartA partA, RiskCounts counts) {
        return new Annex(partA, Optional.of(counts), typed(place), typed(correction), Annex.Older.NONE);
    }

    Details details() {
        var people = Assessors.named(typed(assessors).orElse(""), typed(organisation), typed(informant));
        return new Details(
                typed(number).orElse(null),
                people,
                validUntil.get(),
                typed(remark).orElse(null));
    }

    private static Optional<String> typed(StringProperty text) {
        return Optional.ofNullable(text.get()).map(String::strip).filter(words -> !words.isEmpty());
    }

    void keep(Map<String, String> fields) {
        Optional.ofNullable(assessedOn.get()).ifPresent(day -> fields.put("assessedOn", day.toString()));
        Optional.ofNullable(reason.get()).ifPresent(why -> fields.put("reason", why.name()));
        Optional.ofNullable(validUntil.get()).ifPresent(day -> fields.put("validUntil", day.toString()));
        typed(assessors).ifPresent(words -> fields.put("assessors", words));
        typed(number).ifPresent(words -> fields.put("number", words));
        typed(organisation).ifPresent(words -> fields.put("organisation", words));
        typed(informant).ifPresent(words -> fields.put("informant", words));
        typed(remark).ifPresent(words -> fields.put("remark", words));
        typed(place).ifPresent(words -> fields.put("place", words));
        typed(correction).ifPresent(words -> fields.put("correction", words));
    }

    void restore(Map<String, String> fields) {
        Optional.ofNullable(fields.get("assessedOn")).map(LocalDate::parse).ifPresent(assessedOn::set);
        Optional.ofNullable(fields.get("reason")).map(AssessmentReason::valueOf).ifPresent(reason::set);
        Optional.ofNullable(fields.get("validUntil")).map(LocalDate::parse).ifPresent(validUntil::set);
        assessors.set(fields.getOrDefault("assessors", assessors.get()));
        number.set(fields.getOrDefault("number", ""));
        organisation.set(fields.getOrDefault("organisation", ""));
        informant.set(fields.getOrDefault("informant", ""));
        remark.set(fields.getOrDefault("remark", ""));
        place.set(fields.getOrDefault("place", ""));
        correction.set(fields.getOrDefault("correction", ""));
    }
}
