// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.tour.Opening;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** The floor of a start: a window of the toolkit with a table of fifty rows. Says {@code bare} and {@code bareMemory}. */
final class BareWindow {
    private static final List<String> HEADS = List.of("姓名", "性别", "年龄", "床位", "能力等级", "经济类别", "提醒");

    private BareWindow() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            show(new Stage());
            shown.countDown();
        });
        shown.await();
        Opening.nextFrame();
        System.out.println("bare " + (double) (System.currentTimeMillis() - start));
        System.gc();
        Thread.sleep(3_000);
        System.out.println("bareMemory " + Opening.residentSetKilobytes() / 1024.0);
        Platform.exit();
        System.exit(0);
    }

    private static void show(Stage stage) {
        var table = new TableView<>(FXCollections.observableArrayList(IntStream.range(0, 50)
                .mapToObj(row -> IntStream.range(0, HEADS.size())
                        .mapToObj(column -> row + "-" + column)
                        .toList())
                .toList()));
        for (int i = 0; i < HEADS.size(); i++) {
            int index = i;
            var column = new TableColumn<List<String>, String>(HEADS.get(i));
            column.setCellValueFactory(
                    row -> new SimpleStringProperty(row.getValue().get(index)));
            table.getColumns().add(column);
        }
        stage.setScene(new Scene(table, 1280, 800));
        stage.show();
    }
}
