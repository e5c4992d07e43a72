// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static anyi.store.schema.Tables.BANK_TEMPLATE;
import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.DSLContext;

/** Reads how banks want their files. */
public final class TemplateQueries {
    private final DSLContext db;

    public TemplateQueries(DSLContext db) {
        this.db = db;
    }

    /** Those that the home has stored. */
    public List<BankTemplate> stored() {
        return db.select(
                        BANK_TEMPLATE.ID,
                        BANK_TEMPLATE.REVISION,
                        BANK_TEMPLATE.NAME,
                        BANK_TEMPLATE.BANK_FILE_KIND,
                        BANK_TEMPLATE.AMOUNT_UNIT,
                        BANK_TEMPLATE.WITH_HEADINGS,
                        BANK_TEMPLATE.COLUMN_LIST.convertFrom(BankTemplate::columns),
                        BANK_TEMPLATE.ACCOUNT_DIGITS.convertFrom(Short::intValue),
                        BANK_TEMPLATE.BANK_CODE.convertFrom(code -> code == null ? "" : code))
                .from(BANK_TEMPLATE)
                .orderBy(BANK_TEMPLATE.REVISION.desc())
                .fetch(mapping(BankTemplate::new));
    }
}
