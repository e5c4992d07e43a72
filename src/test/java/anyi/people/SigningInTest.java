// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static anyi.store.schema.Tables.ACCESS_RECORD;
import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.APP_USER;
import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.RESIDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Session;
import anyi.resident.contact.ContactCommands;
import anyi.resident.contact.ContactDraft;
import anyi.right.NotAllowed;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.StoreFault;
import anyi.store.StoreFault.Reason;
import anyi.store.TestStores;
import anyi.store.vault.RecoveryCode;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people and one home: who comes in, as whom, and what each may do and see. */
class SigningInTest {
    private static final String ID_NUMBER = "33010619450312002X";

    @TempDir
    Path dir;

    private OpenHome home;
    private RecoveryCode code;
    private UUID resident;

    @BeforeEach
    void a_home_of_one() {
        HomeFolder.Created created = folder().create(new NewHome("向阳敬老院", "李梅", "新建"), "only password".toCharArray());
        home = created.home();
        code = created.code();
        var given = new Given(home.store());
        resident = given.resident("王秀英").save();
        home.store().write("李梅", "准备", tx -> {
            var row = tx.row(RESIDENT, resident);
            row.setIdNumber(ID_NUMBER);
            row.setPhone("13812345678");
            tx.update(row);
            return true;
        });
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void who_works_alone_meets_no_list_of_people() throws Exception {
        assertTrue(home.doer().isAlone());
        assertFalse(home.hasPeople());
        assertTrue(home.doer().may(Right.PEOPLE));
        assertEquals(0, home.store().read().fetchCount(ACCESS_RECORD));
        assertFalse(Files.readString(home.folder().resolve("keys.json")).contains("people"));
        home.close();
        home = folder().open("随便谁", "only password".toCharArray());
        assertEquals("随便谁", home.doer().name());
    }

    @Test
    void whoever_looks_at_a_copy_leaves_no_act_in_it() throws Exception {
        add("王芳", StandardRole.NURSING_LEAD, "told-by-mouth");
        long acts = home.store().revision();
        home.close();
        Path corner = Files.createDirectories(dir.resolve("corner"));
        try (OpenHome copy = folder().openCopy(corner, "李梅", "only password".toCharArray())) {
            assertEquals("李梅", copy.doer().name());
            assertEquals(acts, copy.store().revision());
        }
        home = folder().open("李梅", "only password".toCharArray());
        assertEquals(acts + 1, home.store().revision(), "coming in is on record");
    }

    @Test
    void a_colleague_comes_in_once_by_the_password_told_and_then_by_an_own_one() {
        add("王芳", StandardRole.NURSING_LEAD, "told-by-mouth");
        assertEquals("李梅", home.doer().name());
        assertFalse(home.doer().isAlone());
        home.signIn("王芳", "told-by-mouth".toCharArray());
        assertTrue(home.mustChangePassword());
        home.setPassword("my own sentence".toCharArray());
        assertFalse(home.mustChangePassword());
        home.close();
        assertFault(Reason.WRONG_PASSWORD, "王芳", "told-by-mouth");
        assertFault(Reason.WRONG_PASSWORD, "王芳", "only password");
        assertFault(Reason.NAME_NEEDED, "", "only password");
        home = folder().open("王芳", "my own sentence".toCharArray());
        assertTrue(home.doer().may(Right.STAYS));
        assertFalse(home.doer().may(Right.PEOPLE));
        home.close();
        home = folder().open("李梅", "only password".toCharArray());
        assertTrue(home.doer().may(Right.PEOPLE));
    }

    @Test
    void acts_carry_who_signed_in_whatever_the_caller_says() {
        add("王芳", StandardRole.NURSING_LEAD, "told-by-mouth");
        home.signIn("王芳", "told-by-mouth".toCharArray());
        var contacts = new ContactCommands(home.store(), new Session("李梅"), Messages.of(Language.CHINESE));
        contacts.record(ContactDraft.of(new UUID(3, 3), resident, "王强", null, "13900001111"));
        assertEquals(
                "王芳",
                home.store()
                        .read()
                        .selectFrom(ACT)
                        .orderBy(ACT.REVISION.desc())
                        .limit(1)
                        .fetchSingle(ACT.ACTOR));
    }

    @Test
    void a_viewer_changes_nothing_and_sees_numbers_masked_everywhere() {
        add("看客", StandardRole.VIEWER, "told-by-mouth");
        home.signIn("看客", "told-by-mouth".toCharArray());
        var contacts = new ContactCommands(home.store(), new Session(home.doer()), Messages.of(Language.CHINESE));
        var refusal = assertThrows(
                NotAllowed.class,
                () -> contacts.record(ContactDraft.of(new UUID(3, 3), resident, "王强", null, "13900001111")));
        assertEquals(Right.RESIDENTS, refusal.right());
        assertEquals(0, home.store().read().fetchCount(CONTACT));
        assertEquals(1, home.store().read().fetchCount(ACCESS_RECORD, ACCESS_RECORD.ACCESS_KIND.eq("REFUSED")));
        var row = home.store().read().selectFrom(RESIDENT).fetchSingle();
        assertEquals("3****************X", row.getIdNumber());
        assertEquals("138****5678", row.getPhone());
        String log =
                home.store().read().fetch(anyi.store.schema.Tables.ACT_CHANGE).toString();
        assertFalse(log.contains(ID_NUMBER) || log.contains("13812345678"), log);
        home.signIn("李梅", "only password".toCharArray());
        assertEquals(
                ID_NUMBER,
                home.store().read().selectFrom(RESIDENT).fetchSingle().getIdNumber());
        assertThrows(NotAllowed.class, () -> asViewer().newRecoveryCode());
        assertThrows(NotAllowed.class, () -> asViewer().backUp(anyi.store.Backup.Kind.BY_HAND));
        assertThrows(NotAllowed.class, () -> asViewer().shutOut(UUID.randomUUID()));
    }

    private OpenHome asViewer() {
        home.signIn("看客", "told-by-mouth".toCharArray());
        return home;
    }

    @Test
    void five_wrong_passwords_shut_the_name_out_and_a_restart_does_not_help() {
        add("王芳", StandardRole.VIEWER, "told-by-mouth");
        home.close();
        for (int i = 0; i < 5; i++) {
            assertFault(Reason.WRONG_PASSWORD, "王芳", "guess " + i);
        }
        assertFault(Reason.SHUT_OUT, "王芳", "told-by-mouth");
        home = folder().open("李梅", "only password".toCharArray());
        var shut = assertThrows(StoreFault.class, () -> home.signIn("王芳", "told-by-mouth".toCharArray()));
        assertEquals(Reason.SHUT_OUT, shut.reason());
    }

    @Test
    void once_several_work_a_name_is_shut_out_for_a_quarter_of_an_hour() {
        home.close();
        var now = new AtomicReference<>(TestStores.CLOCK.instant());
        InstantSource source = now::get;
        home = TestStores.folder(dir.resolve("h.anyi"), source.withZone(TestStores.CLOCK.getZone()))
                .open("李梅", "only password".toCharArray());
        add("王芳", StandardRole.VIEWER, "told-by-mouth");
        for (int i = 0; i < 5; i++) {
            assertThrows(StoreFault.class, () -> home.signIn("王芳", "wrong".toCharArray()));
        }
        now.set(now.get().plus(Duration.ofMinutes(14)));
        var shut = assertThrows(StoreFault.class, () -> home.signIn("王芳", "told-by-mouth".toCharArray()));
        assertEquals(Reason.SHUT_OUT, shut.reason());
        now.set(now.get().plus(Duration.ofMinutes(2)));
        home.signIn("王芳", "told-by-mouth".toCharArray());
        assertEquals("5", detail("SIGN_IN_FAILED"));
    }

    @Test
    void what_failed_at_the_lock_screen_is_on_record() {
        add("王芳", StandardRole.VIEWER, "told-by-mouth");
        assertThrows(StoreFault.class, () -> home.signIn("王芳", "wrong".toCharArray()));
        assertThrows(StoreFault.class, () -> home.signIn("王芳", "wrong again".toCharArray()));
        home.signIn("王芳", "told-by-mouth".toCharArray());
        assertEquals("2", detail("SIGN_IN_FAILED"));
        assertFalse(home.confirm("wrong".toCharArray()));
        assertTrue(home.confirm("told-by-mouth".toCharArray()));
        assertEquals("1", detail("SIGN_IN_FAILED"));
    }

    /** Of the newest record of that kind. */
    private String detail(String kind) {
        return Objects.requireNonNull(home.store()
                .read()
                .selectFrom(ACCESS_RECORD)
                .where(ACCESS_RECORD.ACCESS_KIND.eq(kind))
                .orderBy(ACCESS_RECORD.REVISION.desc())
                .limit(1)
                .fetchSingle(ACCESS_RECORD.DETAIL));
    }

    @Test
    void copies_and_repairs_need_their_rights() {
        add("看客", StandardRole.VIEWER, "told-by-mouth");
        assertThrows(NotAllowed.class, () -> asViewer().setSecondPlace(dir));
        assertEquals(Optional.empty(), home.secondPlace());
        assertThrows(NotAllowed.class, () -> asViewer().repair());
        assertEquals(1, home.store().read().fetchCount(RESIDENT));
    }

    @Test
    void nobody_is_let_in_without_a_role_or_under_a_name_that_is_taken() {
        var nameless = new UserDraft(Optional.empty(), " ", null);
        assertEquals(
                List.of("people.problem.name", "people.problem.role"),
                refused(commands().add(nameless, told())));
        var same = new UserDraft(Optional.empty(), "李梅", StandardRole.VIEWER.name());
        assertEquals(List.of("people.problem.nameTaken"), refused(commands().add(same, told())));
        assertFalse(home.hasPeople());
        assertEquals(0, home.store().read().fetchCount(APP_USER));
        add("王芳", StandardRole.VIEWER, "told-by-mouth");
        long before = home.store().revision();
        UserRow wang = user("王芳");
        assertEquals(List.of("people.problem.nameTaken"), refused(commands().change(wang.id(), same)));
        assertEquals(
                List.of("people.problem.role"),
                refused(commands().change(wang.id(), new UserDraft(Optional.of(wang.id()), "王芳", null))));
        assertEquals(before, home.store().revision());
        assertEquals(wang, user("王芳"));
    }

    private static char[] told() {
        return "told-by-mouth".toCharArray();
    }

    private static List<String> refused(PeopleCommands.Done done) {
        return assertInstanceOf(PeopleCommands.Done.Refused.class, done).problems().all().stream()
                .map(Problem::key)
                .toList();
    }

    @Test
    void who_was_let_out_comes_in_no_more_and_a_director_stays() {
        add("王芳", StandardRole.VIEWER, "told-by-mouth");
        UserRow wang = user("王芳");
        assertTrue(commands().disable(wang) instanceof PeopleCommands.Done.Written);
        assertTrue(commands().disable(user("李梅")) instanceof PeopleCommands.Done.LastAdministrator);
        assertThrows(StoreFault.class, () -> home.signIn("王芳", "told-by-mouth".toCharArray()));
        commands().giveOneTime(wang, "another one".toCharArray());
        home.signIn("王芳", "another one".toCharArray());
        assertTrue(home.mustChangePassword());
    }

    @Test
    void the_paper_in_the_safe_sets_everything_right() {
        add("王芳", StandardRole.VIEWER, "told-by-mouth");
        home.close();
        home = folder().open("李梅", code);
        assertTrue(home.doer().may(Right.PEOPLE));
        assertEquals("使用恢复码", detail("SIGN_IN"));
        home.setPassword("found again 2026".toCharArray());
        home.close();
        home = folder().open("李梅", "found again 2026".toCharArray());
        assertEquals("李梅", home.doer().name());
    }

    @Test
    void no_name_stands_readable_in_what_lies_beside_the_database() throws Exception {
        add("王芳芳", StandardRole.VIEWER, "told-by-mouth");
        assertThrows(StoreFault.class, () -> home.signIn("王芳芳", "wrong".toCharArray()));
        home.close();
        try (var files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                for (String planted : new String[] {"王芳芳", "王秀英", ID_NUMBER, "13812345678", "told-by-mouth"}) {
                    assertFalse(bytes.contains(planted), file + " shows " + planted);
                    assertFalse(file.toString().contains(planted));
                }
            }
        }
        home = folder().open("李梅", "only password".toCharArray());
    }

    @Test
    void a_role_of_the_homes_own_gives_what_it_says() {
        commands().addRole("夜班", java.util.Set.of(Right.CARE));
        OwnRole night = new PeopleQueries(home.store().read()).roles().getFirst();
        commands().add(new UserDraft(Optional.empty(), "赵敏", night.id().toString()), "told-by-mouth".toCharArray());
        home.signIn("赵敏", "told-by-mouth".toCharArray());
        assertTrue(home.doer().may(Right.CARE) && home.doer().may(Right.SEE_HEALTH));
        assertFalse(home.doer().may(Right.RESIDENTS));
    }

    private void add(String name, StandardRole role, String oneTime) {
        commands().add(new UserDraft(Optional.empty(), name, role.name()), oneTime.toCharArray());
    }

    private UserRow user(String name) {
        return new PeopleQueries(home.store().read())
                .users().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private PeopleCommands commands() {
        return new PeopleCommands(home, home.store(), new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE));
    }

    private HomeFolder folder() {
        return TestStores.folder(dir.resolve("h.anyi"));
    }

    private void assertFault(Reason reason, String name, String password) {
        var fault = assertThrows(StoreFault.class, () -> folder().open(name, password.toCharArray()));
        assertEquals(reason, fault.reason());
    }
}
