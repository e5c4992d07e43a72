// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.form.Question;
import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;

/** Part A as one long form, a heading a chapter; short fields stand three in a row. */
final class PartAView extends ScrollPane {
    private static final int IN_A_ROW = 3;

    private final Desk desk;
    private final PartAFormModel model;
    private final Form form;

    PartAView(Desk desk, PartAFormModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk.messages(), desk.clock());
        for (Question.Chapter chapter : Question.Chapter.values()) {
            form.heading(desk.messages().t(chapter));
            rows(chapter.questions());
        }
        form.check(model::problems);
        setContent(form);
        setFitToWidth(true);
        getStyleClass().addAll("page-scroll", "tall-form", "wide-form");
    }

    private void rows(List<Question> questions) {
        var side = new ArrayList<Field<?>>();
        for (Question question : questions) {
            boolean wide = question.kind() == Question.Kind.MANY || question.kind() == Question.Kind.LINES;
            if (wide || side.size() == IN_A_ROW) {
                row(side);
            }
            if (wide) {
                form.row(field(question));
            } else {
                side.add(field(question));
            }
        }
        row(side);
    }

    private void row(List<Field<?>> side) {
        if (!side.isEmpty()) {
            form.row(side.toArray(Field[]::new));
            side.clear();
        }
    }

    private Field<?> field(Question question) {
        String title = desk.messages().t(question);
        String name = question.name();
        String id = "part-a-" + name;
        return switch (question.kind()) {
            case NUMBER, TEXT -> form.text(name, title).id(id).bind(model.text(question));
            case LINES -> form.area(name, title, 3).id(id).bind(model.text(question));
            case ONE -> form.choice(name, title, question.choices()).id(id).bind(model.one(question));
            case MANY ->
                form.checks(name, title, question.choices(), desk.messages()::t)
                        .id(id)
                        .bind(model.several(question));
        };
    }

    boolean isClean() {
        return form.saved();
    }
}
