// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook in the format of 97 to 2003. Held in memory: such a sheet ends at 65,536 rows. */
final class XlsWorkbook implements Workbook {
    private final POIFSFileSystem container;
    private final HSSFWorkbook workbook;
    private final List<Sheet> sheets = new ArrayList<>();

    private XlsWorkbook(POIFSFileSystem container, HSSFWorkbook workbook) {
        this.container = container;
        this.workbook = workbook;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(new XlsSheet(workbook.getSheetAt(i), hidden));
        }
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.oldFileBytes()) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        POIFSFileSystem container = container(file);
        try {
            return new XlsWorkbook(container, workbook(container.getRoot()));
        } catch (Unreadable e) {
            container.close();
            throw e;
        } catch (EncryptedDocumentException e) {
            container.close();
            throw new Unreadable(Refusal.PASSWORD, e);
        } catch (OldExcelFormatException e) {
            container.close();
            throw new Unreadable(Refusal.OLD_EXCEL, e);
        } catch (IOException | RuntimeException e) {
            container.close();
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }

    private static POIFSFileSystem container(Path file) {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }

    private static HSSFWorkbook workbook(DirectoryNode root) throws IOException {
        var names = StreamSupport.stream(root.spliterator(), false)
                .map(entry -> entry.getName().toLowerCase(java.util.Locale.ROOT))
                .toList();
        if (names.contains("encryptedpackage")) {
            throw new Unreadable(Refusal.PASSWORD);
        }
        if (!names.contains("workbook") && !names.contains("book")) {
            throw new Unreadable(Refusal.NOT_A_TABLE);
        }
        return new HSSFWorkbook(root, false);
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {
        try {
            workbook.close();
            container.close();
        } catch (IOException e) {
            throw new Unreadable(Refusal.CANNOT_BE_OPENED, e);
        }
    }
}
