// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import static anyi.store.schema.Tables.ACCESS_RECORD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.given.Papers;
import anyi.kit.Background;
import anyi.kit.Desk;
import anyi.kit.Session;
import anyi.right.Doer;
import anyi.right.NotAllowed;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.robot.MemoryDrafts;
import anyi.robot.MemoryPreferences;
import anyi.sheet.table.Saving;
import anyi.staff.StaffQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.AttachmentKind;
import anyi.term.StaffPosition;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may hang what on whom, as the lists of attachments do it; and who may take a readable copy out. */
class AttachmentRightsTest {
    private final Store store = TestStores.empty();
    private final AttachmentQueries queries = new AttachmentQueries(store.read());
    private Holder certificate = new Holder.OfCertificate(new UUID(0, 0));
    private Holder resident = new Holder.OfResident(new UUID(0, 0));

    @TempDir
    Path folder;

    @BeforeEach
    void a_certificate_and_a_resident() {
        var given = new Given(store);
        given.home();
        UUID person = new GivenStaff(given, "王丽娟")
                .as(StaffPosition.CARE_WORKER, "2021-01-01")
                .health("2027-05-11")
                .save();
        certificate = new Holder.OfCertificate(new StaffQueries(store.read())
                .file(person)
                .orElseThrow()
                .certificates()
                .getFirst()
                .id());
        resident = new Holder.OfResident(given.resident("王德福").save());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void scans_of_certificates_are_the_business_of_whoever_keeps_the_staff() {
        list(StandardRole.STAFF_CLERK, certificate).add(AttachmentKind.CERTIFICATE, List.of(scan()));
        assertEquals(1, queries.of(certificate).size());
        Attachment kept = queries.of(certificate).getFirst();
        assertRefused(
                Right.STAFF,
                () -> list(StandardRole.NURSING_LEAD, certificate)
                        .add(
                                AttachmentKind.CERTIFICATE,
                                List.of(Papers.save(folder, "b.png", Papers.image("png", 32, 32)))));
        assertRefused(
                Right.STAFF, () -> list(StandardRole.SUBSIDY_CLERK, certificate).remove(kept));
        list(StandardRole.STAFF_CLERK, certificate).remove(kept);
        assertEquals(List.of(), queries.of(certificate));
    }

    @Test
    void papers_of_residents_are_the_business_of_whoever_keeps_the_residents() {
        list(StandardRole.NURSING_LEAD, resident).add(AttachmentKind.CONTRACT, List.of(scan()));
        Attachment kept = queries.of(resident).getFirst();
        assertRefused(
                Right.RESIDENTS,
                () -> list(StandardRole.STAFF_CLERK, resident)
                        .add(AttachmentKind.OTHER, List.of(Papers.save(folder, "b.png", Papers.image("png", 32, 32)))));
        assertRefused(
                Right.RESIDENTS, () -> list(StandardRole.STAFF_CLERK, resident).remove(kept));
        list(StandardRole.NURSING_LEAD, resident).remove(kept);
        assertEquals(List.of(), queries.of(resident));
    }

    @Test
    void a_readable_copy_needs_the_right_and_is_on_record() throws Exception {
        list(StandardRole.NURSING_LEAD, resident).add(AttachmentKind.CONTRACT, List.of(scan()));
        Attachment kept = queries.of(resident).getFirst();
        Path copy = folder.resolve("copy.png");
        byte[] content = {1, 2, 3};
        assertRefused(Right.EXPORT, () -> commands(StandardRole.VIEWER).saveAside(kept, content, copy));
        assertFalse(Files.exists(copy));
        var nowhere = folder.resolve("gone").resolve("copy.png");
        assertInstanceOf(
                Saving.NotSaved.class, commands(StandardRole.STAFF_CLERK).saveAside(kept, content, nowhere));
        assertEquals(0, store.read().fetchCount(ACCESS_RECORD, ACCESS_RECORD.ACCESS_KIND.eq("SENT_OUT")));
        assertInstanceOf(Saving.Saved.class, commands(StandardRole.NURSING_LEAD).saveAside(kept, content, copy));
        assertArrayEquals(content, Files.readAllBytes(copy));
        var record = store.read()
                .selectFrom(ACCESS_RECORD)
                .where(ACCESS_RECORD.ACCESS_KIND.eq("SENT_OUT"))
                .fetchSingle();
        assertEquals(((Holder.OfResident) resident).id(), record.getAboutId());
        assertEquals("另存王德福的入住协议（未加密副本）", record.getDetail());
    }

    private Path scan() {
        return Papers.save(folder, "a.png", Papers.image("png", 64, 48));
    }

    private static void assertRefused(Right right, Runnable deed) {
        Throwable at = assertThrows(RuntimeException.class, deed::run);
        while (!(at instanceof NotAllowed) && at.getCause() != null) {
            at = at.getCause();
        }
        assertEquals(right, assertInstanceOf(NotAllowed.class, at).right());
    }

    private AttachmentListModel list(StandardRole role, Holder holder) {
        return new AttachmentListModel(
                desk(role), new AttachmentListModel.Parts(queries, commands(role)), holder, () -> {});
    }

    private AttachmentCommands commands(StandardRole role) {
        Doer doer = doer(role);
        return new AttachmentCommands(
                TestStores.as(store, doer),
                new Session(doer),
                Messages.of(Language.CHINESE),
                TestStores.CLOCK,
                TestStores.attachments(folder.resolve("attachments")));
    }

    private static Doer doer(StandardRole role) {
        return Doer.of(new UUID(1, role.ordinal()), "测试" + role, role.rights());
    }

    private static Desk desk(StandardRole role) {
        return new Desk(
                Messages.of(Language.CHINESE),
                new Formats(Language.CHINESE),
                TestStores.CLOCK,
                new Session(doer(role)),
                Background.here(),
                silent(anyi.kit.Dialogs.class),
                silent(anyi.kit.Navigator.class),
                new MemoryPreferences(),
                new MemoryDrafts());
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
}
