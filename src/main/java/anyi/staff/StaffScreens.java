// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.attachment.AttachmentScreens;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.staff.duty.DutyScreens;
import anyi.staff.file.StaffFileScreens;
import anyi.staff.training.TrainingScreens;
import anyi.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The front door of the room 员工与培训. */
public final class StaffScreens {
    private final StaffFileScreens files;
    private final TrainingScreens trainings;
    private final DutyScreens duties;

    /** @param printSheet saves the sign-in sheet of a session where the person says */
    public StaffScreens(
            Desk desk, Store store, StaffDeeds deeds, AttachmentScreens attachments, Consumer<UUID> printSheet) {
        files = new StaffFileScreens(desk, store, deeds, attachments);
        trainings = new TrainingScreens(desk, store, deeds, printSheet);
        duties = new DutyScreens(desk, store, files::newCertificate);
    }

    /** Who works here, or did, and matches what was typed: those in post first. */
    public List<FoundStaff> find(String typed) {
        return files.find(typed);
    }

    public Page staff(Place.Staff place) {
        return switch (place.tab()) {
            case "PEOPLE" -> files.people(place.chip());
            case "CERTIFICATES" -> files.certificates(place.chip());
            case "SESSIONS" -> trainings.sessions();
            case "COURSES" -> trainings.courses();
            case "DUE" -> duties.forecast();
            case "STAFFING" -> duties.staffing();
            default -> duties.matrix(place.chip());
        };
    }

    public Page file(Place.StaffFile place) {
        return files.file(place.staff());
    }

    public Page session(Place.TrainingSession place) {
        return trainings.session(place.session());
    }
}
