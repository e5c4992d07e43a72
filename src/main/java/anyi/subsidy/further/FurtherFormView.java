// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.subsidy.engine.file.AskedFacts;
import anyi.subsidy.fact.WantedFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

/** The form of one fact: a field for each that the policies ask, from when, until when, by what paper. */
final class FurtherFormView extends VBox {
    private final FurtherModel model;
    private final WantedFact wanted;
    private final Form form;
    private final Map<String, Supplier<String>> typed = new LinkedHashMap<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final StringProperty source = new SimpleStringProperty("");

    /** @param before what stands in the form on arrival */
    FurtherFormView(Desk desk, FurtherModel model, WantedFact wanted, Optional<FurtherFact> before) {
        this.model = model;
        this.wanted = wanted;
        form = new Form(desk.messages(), desk.clock());
        before.ifPresent(fact -> {
            from.set(fact.from().orElse(null));
            to.set(fact.to().orElse(null));
            source.set(fact.source().orElse(""));
        });
        Map<String, String> known = before.map(FurtherFact::fields).orElse(Map.of());
        for (WantedFact.Field field : wanted.fields()) {
            form.row(input(field, known.getOrDefault(field.name(), "")).id("further-" + field.name()));
        }
        form.row(
                form.date("from", desk.t("subsidy.further.from"))
                        .aside(desk.t("subsidy.further.from.aside"))
                        .id("further-from")
                        .bind(from),
                form.date("to", desk.t("subsidy.further.to")).id("further-to").bind(to));
        form.row(form.text("source", desk.t("subsidy.further.source"))
                .id("further-source")
                .bind(source));
        form.check(() -> draft().check());
        String who = desk.t("subsidy.further.askedBy", model.name(), model.askedBy(new FurtherRow(wanted, before)));
        form.getChildren().addFirst(Texts.mutedWrapped(who));
        getChildren().add(form);
    }

    private Field<?> input(WantedFact.Field field, String before) {
        String name = FurtherFactDraft.FIELD + field.name();
        String title = field.isPlain() ? model.title(wanted) : model.field(wanted, field);
        List<String> choices = field.values().isEmpty() && field.kind() == AskedFacts.Kind.YES_NO
                ? List.of("true", "false")
                : field.values();
        if (!choices.isEmpty()) {
            var value = new SimpleObjectProperty<String>(before.isEmpty() ? null : before);
            typed.put(field.name(), () -> Objects.requireNonNullElse(value.get(), ""));
            return form.pick(name, title, choices, one -> model.word(wanted, field, one))
                    .bind(value);
        }
        if (field.kind() == AskedFacts.Kind.DATE) {
            var value = new SimpleObjectProperty<LocalDate>(day(before));
            typed.put(field.name(), () -> value.get() == null ? "" : value.get().toString());
            return form.date(name, title).bind(value);
        }
        var value = new SimpleStringProperty(before);
        typed.put(field.name(), () -> Objects.requireNonNullElse(value.get(), ""));
        return form.text(name, title).bind(value);
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    }

    boolean isClean() {
        return form.saved();
    }

    FurtherFactDraft draft() {
        Map<String, String> words = new HashMap<>();
        typed.forEach((field, value) -> words.put(field, value.get()));
        return new FurtherFactDraft(model.whose(), wanted, words, from.get(), to.get(), source.get());
    }
}
