// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text file with separators, as Excel and WPS write it under Chinese and other Windows. */
final class CsvWorkbook implements Workbook, Sheet {
    private final Path file;
    private final TextShape shape;
    private final Limits limits;

    private CsvWorkbook(Path file, TextShape shape, Limits limits) {
        this.file = file;
        this.shape = shape;
        this.limits = limits;
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        return new CsvWorkbook(file, TextShape.of(file), limits);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Rows rows() {
        try {
            return new CsvRows(reader());
        } catch (IOException e) {
            throw new Unreadable(Refusal.CANNOT_BE_OPENED, e);
        }
    }

    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(shape.mark());
        Charset charset = shape.charset();
        var reader = new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        if (shape.named()) {
            reader.readLine();
        }
        return reader;
    }

    @Override
    public void close() {}

    private final class CsvRows implements Rows {
        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private int number = shape.named() ? 1 : 0;
        private @Nullable Row next;

        CsvRows(Reader reader) {
            csv = CsvReader.builder()
                    .fieldSeparator(shape.separator())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(true)
                    .maxBufferSize(1 << 20)
                    .ofCsvRecord(reader);
            records = csv.iterator();
            next = read();
        }

        @Override
        public Set<Integer> hiddenColumns() {
            return Set.of();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            Row row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return row;
        }

        private @Nullable Row read() {
            try {
                while (records.hasNext()) {
                    CsvRecord csvRecord = records.next();
                    if (++number > Limits.ROWS) {
                        throw new Unreadable(Refusal.TOO_LARGE);
                    }
                    List<Cell> cells = cells(csvRecord);
                    if (!cells.isEmpty()) {
                        return new Row(number, cells, false);
                    }
                }
                return null;
            } catch (CsvParseException e) {
                throw new Unreadable(Refusal.TOO_LARGE, e);
            } catch (UncheckedIOException e) {
                throw new Unreadable(Refusal.CANNOT_BE_OPENED, e);
            }
        }

        private List<Cell> cells(CsvRecord csvRecord) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < csvRecord.getFieldCount(); i++) {
                String text = asText(csvRecord.getField(i));
                if (text.length() > limits.cellCharacters() || i >= Limits.COLUMNS) {
                    throw new Unreadable(Refusal.TOO_LARGE);
                }
                if (!text.isEmpty()) {
                    cells.add(Cell.text(number, i + 1, text, false));
                }
            }
            return cells;
        }

        /** {@code ="00123"} is how a number is kept as text when Excel is to open the file. */
        private static String asText(String field) {
            boolean quoted = field.length() >= 3 && field.startsWith("=\"") && field.endsWith("\"");
            return quoted ? field.substring(2, field.length() - 1) : field;
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new Unreadable(Refusal.CANNOT_BE_OPENED, e);
            }
        }
    }
}
