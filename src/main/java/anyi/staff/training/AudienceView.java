// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.form.ManyBox;
import anyi.term.StaffPosition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Everybody, or boxes for posts. */
final class AudienceView {
    private final ManyBox<Optional<StaffPosition>> box;
    private final ObjectProperty<Audience> value = new SimpleObjectProperty<>(Audience.NOBODY);

    AudienceView(Desk desk) {
        List<Optional<StaffPosition>> all = Stream.concat(
                        Stream.of(Optional.<StaffPosition>empty()),
                        Arrays.stream(StaffPosition.values()).map(Optional::of))
                .toList();
        box = new ManyBox<>(
                all, one -> one.map(desk.messages()::t).orElseGet(() -> desk.t("staff.training.everybody")));
        box.chosen().addListener((chosen, before, now) -> value.set(audience(now)));
        value.addListener((audience, before, now) -> {
            if (!audience(box.chosen().get()).equals(now)) {
                box.chosen().set(boxes(now));
            }
        });
    }

    private static Audience audience(Set<Optional<StaffPosition>> chosen) {
        return new Audience(
                chosen.contains(Optional.<StaffPosition>empty()),
                chosen.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    private static Set<Optional<StaffPosition>> boxes(Audience audience) {
        return audience.everybody()
                ? Set.of(Optional.empty())
                : audience.positions().stream().map(Optional::of).collect(Collectors.toSet());
    }

    ManyBox<Optional<StaffPosition>> box() {
        return box;
    }

    ObjectProperty<Audience> value() {
        return value;
    }
}
