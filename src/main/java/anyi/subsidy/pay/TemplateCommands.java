// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static anyi.store.schema.Tables.BANK_TEMPLATE;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.schema.tables.records.BankTemplateRecord;
import anyi.text.Messages;

/** Keeps how banks want their files. */
@Needs(Right.PAY)
public final class TemplateCommands {
    private final Store store;
    private final Messages purposes;

    public TemplateCommands(Store store, Messages purposes) {
        this.store = store;
        this.purposes = purposes;
    }

    /** A new one, or a stored one as it is now. Only for a draft without problems. */
    public long keep(String actor, TemplateDraft draft) {
        BankTemplate template = draft.toTemplate();
        return store.write(actor, purposes.t("subsidy.pay.act.template", template.name()), tx -> {
            if (template.revision() == 0) {
                tx.insert(fill(new BankTemplateRecord(), template));
            } else {
                BankTemplateRecord row = tx.row(BANK_TEMPLATE, template.id());
                if (row.getRevision() != template.revision()) {
                    throw new Stale("bank_template", template.id());
                }
                tx.update(fill(row, template));
            }
            return tx.revision();
        });
    }

    public long drop(String actor, BankTemplate template) {
        return store.write(actor, purposes.t("subsidy.pay.act.dropTemplate", template.name()), tx -> {
            tx.delete(tx.row(BANK_TEMPLATE, template.id()));
            return tx.revision();
        });
    }

    private static BankTemplateRecord fill(BankTemplateRecord row, BankTemplate template) {
        row.setId(template.id());
        row.setName(template.name());
        row.setBankFileKind(template.kind());
        row.setAmountUnit(template.unit());
        row.setWithHeadings(template.headings());
        row.setColumnList(template.columnList());
        row.setAccountDigits((short) template.accountDigits());
        row.setBankCode(template.bankCode().isEmpty() ? null : template.bankCode());
        return row;
    }
}
