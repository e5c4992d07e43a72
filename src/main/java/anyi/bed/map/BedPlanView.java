// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.plan.BedPlan;
import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.term.BedType;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;

/** One sentence, what it means, from when and of which type. */
final class BedPlanView extends VBox {
    private final Desk desk;
    private final BedPlanModel model;
    private final Form form;
    private final Field<String> sentence;

    /** What is done with a house that was understood. */
    interface Builder {
        void build(BedPlan plan, BedType type, LocalDate from);
    }

    BedPlanView(Desk desk, BedPlanModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk.messages(), desk.clock());
        sentence = form.text("sentence", desk.t("bed.plan.sentence"))
                .required()
                .id("bed-plan-sentence")
                .bind(model.sentence());
        form.row(sentence);
        form.row(
                form.date("from", desk.t("bed.plan.from")).id("bed-plan-from").bind(model.from()),
                form.choice("type", desk.t("bed.plan.type"), List.of(BedType.ORDINARY, BedType.NURSING))
                        .id("bed-plan-type")
                        .bind(model.type()));
        form.check(model::check);
        getChildren().add(form);
        getStyleClass().add("bed-plan");
        model.sentence().addListener((value, before, now) -> preview());
        preview();
    }

    private void preview() {
        model.plan().ifPresentOrElse(plan -> sentence.ok(words(plan)), () -> sentence.info(desk.t("bed.plan.example")));
    }

    private String words(BedPlan plan) {
        var rooms = plan.rooms();
        return desk.t(
                "bed.plan.preview",
                plan.buildings().size(),
                plan.floorCount(),
                plan.roomCount(),
                plan.bedCount(),
                rooms.getFirst().number() + "-1",
                rooms.getLast().number() + "-" + rooms.getLast().beds());
    }

    /** Builds when nothing refuses; otherwise shows what is wrong. */
    boolean built(Builder builder) {
        boolean clean = form.saved();
        if (clean) {
            model.plan()
                    .ifPresent(plan ->
                            builder.build(plan, model.type().get(), model.from().get()));
        }
        return clean;
    }
}
