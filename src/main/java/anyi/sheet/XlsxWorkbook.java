// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workbook in the format of 2007 and later, usual or strict, with or without macros (which nobody runs). */
final class XlsxWorkbook implements Workbook {
    private final XlsxParts parts;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;
    private SharedStrings strings = SharedStrings.NONE;
    private Styles styles = Styles.none();

    private XlsxWorkbook(XlsxParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        var workbook = new XlsxWorkbook(XlsxParts.open(file, limits), limits);
        try {
            workbook.read();
            return workbook;
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private void read() {
        String main = main();
        if (main.endsWith(".bin")) {
            throw new Unreadable(Refusal.XLSB);
        }
        var relations = Relations.of(parts, main);
        readMain(main, relations);
        relations
                .target("sharedStrings")
                .flatMap(parts::find)
                .ifPresent(in -> strings = SharedStrings.read(in, limits));
        relations.target("styles").flatMap(parts::find).ifPresent(in -> styles = Styles.read(in));
    }

    /** Where everybody writes it, should the package not say. */
    private String main() {
        return Relations.of(parts, "")
                .target("officeDocument")
                .or(() -> Optional.of("xl/workbook.xml").filter(parts::has))
                .orElseThrow(() -> new Unreadable(foreign()));
    }

    private Refusal foreign() {
        return parts.has("content.xml") && parts.has("META-INF/manifest.xml")
                ? Refusal.OPEN_DOCUMENT
                : Refusal.NOT_A_TABLE;
    }

    private void readMain(String main, Relations relations) {
        try (InputStream in = parts.get(main)) {
            var xml = new Xml(in);
            if (!xml.next() || !xml.starts("workbook")) {
                throw new Unreadable(Refusal.NOT_A_TABLE);
            }
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.flag("date1904", false);
                } else if (xml.starts("sheet")) {
                    addSheet(xml, relations);
                }
            }
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private void addSheet(Xml xml, Relations relations) {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        String id = xml.attribute("id");
        boolean hidden = state != null && !state.equals("visible");
        if (id != null) {
            relations
                    .byId(id)
                    .filter(relation -> relation.type().equals("worksheet"))
                    .ifPresent(
                            relation -> sheets.add(new XlsxSheet(name == null ? "" : name, hidden, relation.target())));
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * What somebody needs who writes into the file.
     *
     * @param partsBySheet which part of the file holds which sheet
     */
    record Inside(Map<String, String> partsBySheet, Styles styles, boolean since1904) {}

    static Inside inside(Path file) throws IOException {
        try (var opened = (XlsxWorkbook) open(file, Limits.USUAL)) {
            var parts = new HashMap<String, String>();
            for (Sheet sheet : opened.sheets()) {
                if (sheet instanceof XlsxSheet known) {
                    parts.put(known.name(), known.part);
                }
            }
            return new Inside(parts, opened.styles, opened.since1904);
        }
    }

    @Override
    public void close() {
        parts.close();
    }

    private final class XlsxSheet implements Sheet {
        private final String name;
        private final boolean hidden;
        private final String part;
        private @Nullable List<Merges.Area> areas;

        XlsxSheet(String name, boolean hidden, String part) {
            this.name = name;
            this.hidden = hidden;
            this.part = part;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public Rows rows() {
            if (areas == null) {
                areas = MergeScan.areas(parts.get(part), limits);
            }
            var merges = new Merges(areas);
            var cells = new XlsxCells(strings, styles, new NumberText(since1904), limits);
            return new XlsxRows(parts.get(part), cells, merges, limits);
        }
    }
}
