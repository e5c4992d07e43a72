// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.staff.CertificateRow;
import anyi.staff.Staff;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** All certificates, the first to end first, narrowed by chips and search. */
final class CertificateListModel {
    static final String IN_POST = "IN_POST";
    static final String LAPSED = "LAPSED";
    static final String SOON = "SOON";

    private final Desk desk;
    private final StaffQueries queries;
    private final ObservableList<CertificateRow> all = FXCollections.observableArrayList();
    private final FilteredList<CertificateRow> shown = new FilteredList<>(all);
    private Set<String> chips = Set.of();
    private String search = "";
    private Runnable onLoaded = () -> {};

    CertificateListModel(Desk desk, StaffQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    void reload() {
        desk.background().latest(this, () -> queries.certificates(desk.today()), rows -> {
            all.setAll(rows);
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

    ObservableList<CertificateRow> rows() {
        return shown;
    }

    int countAll() {
        return all.size();
    }

    long count(String chip) {
        return all.stream().filter(row -> isIn(chip, row)).count();
    }

    void choose(Set<String> chosen) {
        chips = chosen;
        narrow();
    }

    void search(String text) {
        search = text.toLowerCase(Locale.ROOT);
        narrow();
    }

    private void narrow() {
        Set<String> wanted = chips;
        shown.setPredicate(row -> wanted.stream().allMatch(chip -> isIn(chip, row))
                && (search.isEmpty()
                        || row.staffSearch().contains(search)
                        || row.staffName().contains(search)
                        || row.certificate()
                                .number()
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .contains(search)));
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
}
