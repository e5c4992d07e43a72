// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.subsidy.run.MonthState;
import anyi.subsidy.run.MonthStates;
import anyi.subsidy.word.MonthRow;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** The month of subsidies, read from the database and from the screen, and gone through by the arrow keys. */
final class MonthPage {
    private static final int ROWS = 400;

    private MonthPage() {}

    static void open(Journey journey) {
        journey.hands().press(KeyCode.CONTROL, KeyCode.DIGIT5);
        journey.seeId("subsidy-state");
        journey.screen().quiet();
    }

    static MonthState read(Journey journey, YearMonth month) {
        return new MonthStates(journey.store().read()).of(month, (done, total, step) -> {});
    }

    /** The amount that a label shows. */
    static Money money(Journey journey, String id) {
        return amount(journey.screen().waitFor("#" + id, OnScreen.id(id)));
    }

    private static Money amount(Node node) {
        String text = OnScreen.ui(() -> ((Labeled) node).getText());
        return Money.of(text.replace(",", "").replace('−', '-'));
    }

    static void seeTotal(Journey journey, Money total) {
        journey.screen()
                .waitFor(
                        "the total " + total,
                        OnScreen.id("subsidy-total").and(node -> amount(node).equals(total)));
    }

    /** Down from the top, opening what can be opened, until the row is there; Enter then asks why. */
    static MonthRow walk(Journey journey, MonthRow.Kind kind, Predicate<MonthRow> more) {
        Hands hands = journey.hands();
        hands.click("subsidy-tree");
        hands.press(KeyCode.HOME);
        for (int i = 0; i < ROWS; i++) {
            Optional<MonthRow> here = selected(journey).map(TreeItem::getValue);
            if (here.filter(row -> row.kind() == kind).filter(more).isPresent()) {
                hands.press(KeyCode.ENTER);
                return here.orElseThrow();
            }
            selected(journey)
                    .filter(item -> !item.isLeaf() && !item.isExpanded())
                    .filter(item ->
                            kind == MonthRow.Kind.NOTHING || item.getValue().kind() != MonthRow.Kind.NOTHING)
                    .ifPresent(item -> expand(journey, item));
            hands.press(KeyCode.DOWN);
        }
        throw new OnScreen.NotSeen("the row of the month that was looked for");
    }

    /** People who get nothing are read when their row is opened. */
    private static void expand(Journey journey, TreeItem<MonthRow> item) {
        journey.hands().press(KeyCode.RIGHT);
        if (item.getValue().kind() == MonthRow.Kind.NOTHING) {
            journey.screen()
                    .await(
                            "who gets nothing",
                            () -> item.getChildren().stream()
                                    .filter(child -> child.getValue().due().isPresent())
                                    .findFirst());
        }
    }

    private static Optional<TreeItem<MonthRow>> selected(Journey journey) {
        Node node = journey.screen().waitFor("#subsidy-tree", OnScreen.id("subsidy-tree"));
        return OnScreen.ui(() -> {
            var item = ((TreeTableView<?>) node).getSelectionModel().getSelectedItem();
            return Optional.ofNullable(item).map(MonthPage::cast);
        });
    }

    @SuppressWarnings("unchecked")
    private static TreeItem<MonthRow> cast(TreeItem<?> item) {
        return (TreeItem<MonthRow>) item;
    }
}
