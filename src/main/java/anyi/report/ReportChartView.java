// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Bars from the first month of the year to the day, the last one dark; a dashed line where the target is. */
final class ReportChartView extends Pane {
    /** The size of the words in em, as the stylesheet has it. */
    private static final double SMALL = 0.875;

    private static final int LINES = 3;

    private record Bar(double value, Region bar, Label month, Label above) {}

    private final List<Bar> bars = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final Region target = new Region();
    private final Label targetWord = new Label();
    private double most = 1;
    private Optional<Double> wanted = Optional.empty();

    ReportChartView() {
        setId("report-chart");
        getStyleClass().add("report-chart");
        target.getStyleClass().add("report-target");
        targetWord.getStyleClass().add("report-target-word");
    }

    /** @param goal the target and its word, where the indicator has one */
    void show(
            List<PointRow> points,
            Optional<BigDecimal> goal,
            String goalWord,
            FigureWords words,
            anyi.report.figure.Unit unit) {
        bars.clear();
        rules.clear();
        scale.clear();
        wanted = goal.map(BigDecimal::doubleValue);
        targetWord.setText(goalWord);
        double highest = points.stream()
                .flatMap(point -> point.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        most = nice(Math.max(highest, wanted.orElse(0.0)));
        for (int i = 0; i <= LINES; i++) {
            var rule = new Region();
            rule.getStyleClass().add("report-rule");
            rules.add(rule);
            scale.add(small(number(most * i / LINES)));
        }
        for (int i = 0; i < points.size(); i++) {
            PointRow point = points.get(i);
            boolean last = i == points.size() - 1;
            var bar = new Region();
            bar.getStyleClass().addAll("report-bar", last ? "last" : "earlier");
            Label above =
                    small(i == 0 || last ? words.value(unit, point.value()).replace(" %", "") : "");
            above.getStyleClass().add(last ? "bold" : "plain");
            bars.add(new Bar(
                    point.value().map(BigDecimal::doubleValue).orElse(0.0),
                    bar,
                    small(Integer.toString(point.on().getMonthValue())),
                    above));
        }
        getChildren().setAll(rules);
        getChildren().addAll(scale);
        bars.forEach(bar -> getChildren().addAll(bar.bar(), bar.month(), bar.above()));
        if (wanted.isPresent()) {
            getChildren().addAll(target, targetWord);
        }
        setAccessibleText(points.stream()
                .map(point -> point.on() + " " + words.value(unit, point.value()))
                .collect(java.util.stream.Collectors.joining("; ")));
        requestLayout();
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "report-chart-word");
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return label;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.rint(value * 10) / 10);
    }

    /** The next of 3, 6, 15, 30, 60, 150 …: thirds of it are round. */
    private static double nice(double value) {
        double step = 3;
        for (int i = 0; step < value; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        return step;
    }

    @Override
    protected void layoutChildren() {
        double em = scale.isEmpty() ? 16 : scale.getFirst().getFont().getSize() / SMALL;
        double left =
                scale.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + em * 0.5;
        double top = em * 1.5;
        double bottom = getHeight() - em * 1.75;
        double width = getWidth() - left;
        for (int i = 0; i < rules.size(); i++) {
            double y = Math.rint(bottom - (bottom - top) * i / LINES);
            rules.get(i).resizeRelocate(left, y, width, 1);
            Label word = scale.get(i);
            double w = word.prefWidth(-1);
            double h = word.prefHeight(-1);
            word.resizeRelocate(left - em * 0.5 - w, y - h / 2, w, h);
        }
        double step = width / Math.max(12, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            place(bars.get(i), left + step * i, step, bottom, bottom - top);
        }
        wanted.ifPresent(goal -> {
            double y = Math.rint(bottom - (bottom - top) * goal / most);
            target.resizeRelocate(left, y, width, 2);
            targetWord.autosize();
            targetWord.relocate(left + em * 0.25, y + 2);
        });
    }

    private void place(Bar bar, double x, double step, double bottom, double height) {
        double tall = Math.max(0, Math.rint(height * bar.value() / most));
        bar.bar().resizeRelocate(Math.rint(x + step * 0.2), bottom - tall, Math.rint(step * 0.6), tall);
        centre(bar.month(), x + step / 2, bottom + 2);
        centre(
                bar.above(),
                x + step / 2,
                Math.max(0, bottom - tall - bar.above().prefHeight(-1)));
    }

    private static void centre(Label label, double middle, double y) {
        label.autosize();
        label.relocate(Math.rint(middle - label.getWidth() / 2), y);
    }
}
