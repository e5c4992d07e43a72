// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.claim.Recipient;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads who can get a subsidy: residents in house, staff in service, the home. */
public final class RecipientQueries {
    private final DSLContext db;

    public RecipientQueries(DSLContext db) {
        this.db = db;
    }

    public String nameOfStaff(UUID staff) {
        return StaffBook.read(db).find(staff).map(PersonRow::name).orElse("");
    }

    public List<RecipientRow> all(YearMonth month) {
        var rows = new ArrayList<RecipientRow>();
        rows.add(new RecipientRow(Recipient.HOME, ""));
        new FactQueries(db)
                .people(new Whom.InHouse(month))
                .forEach(one -> rows.add(new RecipientRow(Recipient.resident(one.id()), one.name())));
        StaffBook staff = StaffBook.read(db);
        for (PersonRow one : staff.people()) {
            if (staff.serves(one, month)) {
                rows.add(new RecipientRow(Recipient.staff(one.id()), one.name()));
            }
        }
        return rows;
    }
}
