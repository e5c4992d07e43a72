// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.ledger.form.OfficialLedger;
import anyi.sheet.table.PdfFile;
import anyi.sheet.table.XlsxFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** As what a list goes out. */
public enum LedgerFormat {
    EXCEL("xlsx"),
    PDF("pdf");

    private final String extension;

    LedgerFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /** Returns the characters that could not be drawn. */
    public List<String> write(OutputStream out, OfficialLedger ledger) throws IOException {
        return this == EXCEL ? XlsxFile.write(out, ledger.tables()) : PdfFile.write(out, ledger.tables());
    }
}
