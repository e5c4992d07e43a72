// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.kit.Place;
import anyi.resident.list.ResidentListScreens;
import anyi.robot.Robot;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/**
 * A process of its own: types into the search of the list of residents, a key at a time, and asks the database the same
 * by plain JDBC, in turns. Says {@code painted} from the key to the painted rows, {@code plain} for the statement, and
 * {@code key} for the derivation of the key from the password, in milliseconds.
 */
final class Typing {
    private static final List<String> WORDS = List.of("wang", "wxy", "zhangjian", "张建", "0317", "13800", "lgl", "马军");
    private static final String PLAIN = "select id, name, sex, birth_on, id_number, phone from resident"
            + " where search like ? order by pinyin, id fetch first 50 rows only";

    private final Robot robot;
    private final Connection plain;
    private final TableView<?> table;
    private final TextField field;

    private Typing(Robot robot, Connection plain) {
        this.robot = robot;
        this.plain = plain;
        table = (TableView<?>) robot.node("#residents");
        field = (TextField) robot.node("#residents-search");
    }

    /** @param args the home, how many keys */
    public static void main(String[] args) throws Exception {
        int keys = Integer.parseInt(args[1]);
        try (OpenHome home = new HomeFolder(Path.of(args[0]), Clock.systemDefaultZone())
                        .open(SampleHome.PASSWORD.toCharArray());
                var robot = new Robot()) {
            robot.open(desk -> new ResidentListScreens(desk, home.store(), (row, afterwards) -> {})
                    .residents(new Place.Residents("")));
            deriveKeys(home);
            home.store().read().connection(connection -> new Typing(robot, connection).type(keys));
        }
        System.exit(0);
    }

    private static void deriveKeys(OpenHome home) {
        for (int round = 0; round < 5; round++) {
            long begun = System.nanoTime();
            home.isPassword(SampleHome.PASSWORD.toCharArray());
            System.out.println("key " + (System.nanoTime() - begun) / 1e6);
        }
    }

    private void type(int keys) throws SQLException {
        int typed = 0;
        for (int round = 0; typed < keys; round++) {
            String word = WORDS.get(round % WORDS.size());
            for (int end = 1; end <= word.length() && typed < keys; end++, typed++) {
                String part = word.substring(0, end);
                double painted = painted(part);
                double asked = asked(part);
                if (round > 0) {
                    System.out.println("painted " + painted);
                    System.out.println("plain " + asked);
                }
            }
        }
    }

    /** From the key to the end of the frame that shows the answer. */
    private double painted(String typed) {
        var shown = new CountDownLatch(1);
        long[] times = new long[2];
        Platform.runLater(() -> {
            times[0] = System.nanoTime();
            var frames = new AnimationTimer() {
                private int left = 2;

                @Override
                public void handle(long now) {
                    left--;
                    if (left == 0) {
                        times[1] = System.nanoTime();
                        stop();
                        shown.countDown();
                    }
                }
            };
            ListChangeListener<Object> answered = new ListChangeListener<>() {
                @Override
                public void onChanged(Change<?> change) {
                    table.getItems().removeListener(this);
                    frames.start();
                }
            };
            table.getItems().addListener(answered);
            field.setText(typed);
        });
        try {
            shown.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        robot.settle();
        return (times[1] - times[0]) / 1e6;
    }

    private double asked(String typed) throws SQLException {
        long begun = System.nanoTime();
        try (PreparedStatement select = plain.prepareStatement(PLAIN)) {
            select.setString(1, "%" + typed + "%");
            try (ResultSet found = select.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int i = 1; i <= width; i++) {
                        found.getObject(i);
                    }
                }
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
