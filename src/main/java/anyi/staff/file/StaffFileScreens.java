// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.attachment.AttachmentScreens;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.staff.FoundStaff;
import anyi.staff.StaffDeeds;
import anyi.staff.StaffQueries;
import anyi.staff.StaffRow;
import anyi.staff.duty.DutyQueries;
import anyi.staff.training.TrainingQueries;
import anyi.store.Store;
import anyi.text.Pinyin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The front door of the list of staff, the files and the certificates. */
public final class StaffFileScreens {
    private static final int MOST = 5;

    private final Desk desk;
    private final StaffQueries queries;
    private final TrainingQueries trainings;
    private final DutyQueries duties;
    private final StaffDeeds deeds;
    private final AttachmentScreens attachments;

    public StaffFileScreens(Desk desk, Store store, StaffDeeds deeds, AttachmentScreens attachments) {
        this.desk = desk;
        queries = new StaffQueries(store.read());
        trainings = new TrainingQueries(store.read());
        duties = new DutyQueries(store.read());
        this.deeds = deeds;
        this.attachments = attachments;
    }

    public Page people(String chip) {
        var model = new StaffListModel(desk, queries);
        return new StaffListView(desk, model, () -> forms(model::reload), chip);
    }

    public Page certificates(String chip) {
        var model = new CertificateListModel(desk, queries);
        return new CertificateListView(desk, model, forms(model::reload), chip);
    }

    public Page file(UUID staffId) {
        var model = new StaffFileModel(desk, staffId, queries, trainings, duties);
        return new StaffFileView(desk, model, forms(model::load), attachments::scansOf);
    }

    public List<FoundStaff> find(String typed) {
        List<String> words = Pinyin.query(typed);
        LocalDate today = desk.today();
        return words.isEmpty()
                ? List.of()
                : queries.all(today).stream()
                        .filter(row -> words.stream().allMatch(row.search()::contains))
                        .sorted(Comparator.comparing(row -> !row.isInPost(today)))
                        .limit(MOST)
                        .map(row -> new FoundStaff(row.id(), row.name(), detail(row, today)))
                        .toList();
    }

    private String detail(StaffRow row, LocalDate today) {
        return row.isInPost(today) ? row.position().map(desk.messages()::t).orElse("") : desk.t("staff.found.left");
    }

    /** Asks for a certificate of somebody. */
    public void newCertificate(UUID staffId, Runnable onSaved) {
        desk.background()
                .run(
                        () -> queries.file(staffId),
                        file -> file.ifPresent(known -> forms(onSaved).certificate(known.person())));
    }

    private FormsView forms(Runnable onSaved) {
        return new FormsView(desk, new FormsModel(desk, deeds, onSaved));
    }
}
