// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads every file below a folder to its end and prints one line for each: a child process of a test. */
public final class ReadEverything {
    private ReadEverything() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(Path.of(arguments[0]))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            long start = System.nanoTime();
            String result = read(file);
            System.out.println(Path.of(arguments[0]).relativize(file) + "\t" + result + "\t"
                    + (System.nanoTime() - start) / 1_000_000);
        }
    }

    static String read(Path file) {
        return switch (Workbook.open(file)) {
            case Opening.Refused(Refusal refusal) -> refusal.name();
            case Opening.Opened(Workbook workbook) -> {
                try (workbook) {
                    long rows = 0;
                    for (Sheet sheet : workbook.sheets()) {
                        try (Rows pass = sheet.rows()) {
                            for (; pass.hasNext(); rows++) {
                                pass.next();
                            }
                        }
                    }
                    yield rows + " rows";
                } catch (Unreadable e) {
                    yield e.refusal().name();
                }
            }
        };
    }
}
