// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import anyi.staff.CertificateRow;
import anyi.staff.Staff;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** All certificates, the first to end first, narrowed by chips and search. */
final class CertificateListModel {
    static final String IN_POST = "IN_POST";
    static final String LAPSED = "LAPSED";
    static final String SOON = "SOON";

    private final Desk desk;
    private final StaffQueries queries;
    private final NarrowedRows<CertificateRow> rows;
    private Runnable onLoaded = () -> {};

    CertificateListModel(Desk desk, StaffQueries queries) {
        this.desk = desk;
        this.queries = queries;
        rows = new NarrowedRows<>(this::isIn, CertificateListModel::holds);
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    void reload() {
        desk.background().latest(this, () -> queries.certificates(desk.today()), read -> {
            rows.set(read);
            onLoaded.run();
        });
    }

    /** The holder, for the form. */
    void holder(CertificateRow row, Consumer<Staff> onFound) {
        desk.background()
                .run(
                        () -> queries.file(row.certificate().staffId()).map(StaffFile::person),
                        person -> person.ifPresent(onFound));
    }

    NarrowedRows<CertificateRow> rows() {
        return rows;
    }

    private boolean isIn(String chip, CertificateRow row) {
        LocalDate today = desk.today();
        return switch (chip) {
            case IN_POST -> row.inPost();
            case LAPSED -> row.hasLapsed(today);
            case SOON -> row.endsSoon(today);
            default -> true;
        };
    }

    private static boolean holds(CertificateRow row, String text) {
        return row.staffSearch().contains(text)
                || row.staffName().contains(text)
                || row.certificate()
                        .number()
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains(text);
    }
}
