// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.staff.StaffCommands.NewStaff;
import anyi.staff.StaffResult.DoesNotFit;
import anyi.staff.StaffResult.NumberKnown;
import anyi.staff.StaffResult.Written;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CertificateKind;
import anyi.term.EmploymentKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Store store = TestStores.empty();
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final Messages chinese = Messages.of(Language.CHINESE);
    private final StaffQueries staff = new StaffQueries(store.read());
    private final StaffCommands commands = new StaffCommands(store, new Session("刘春梅"), chinese, ids, TestStores.CLOCK);
    private final CertificateCommands certificates = new CertificateCommands(store, new Session("刘春梅"), chinese);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void somebody_is_hired_moved_paid_and_leaves() {
        UUID zhao = hire("贾连林", "230197197308041116", "2024-03-01");
        assertInstanceOf(Written.class, commands.move(zhao, StaffPosition.CARE_LEAD, null, LocalDate.of(2025, 6, 1)));
        assertInstanceOf(Written.class, commands.pay(zhao, Money.of("3600"), LocalDate.of(2026, 1, 1)));
        StaffFile file = staff.file(zhao).orElseThrow();
        assertEquals(
                StaffPosition.CARE_WORKER,
                file.postOn(LocalDate.of(2025, 5, 31)).orElseThrow().position());
        assertEquals(StaffPosition.CARE_LEAD, file.postOn(TODAY).orElseThrow().position());
        assertEquals(
                Money.of("3200"),
                file.wageOn(LocalDate.of(2025, 12, 31)).orElseThrow().amount());

        commands.leave(file.employedOn(TODAY).orElseThrow(), LocalDate.of(2026, 11, 1), "回乡");
        file = staff.file(zhao).orElseThrow();
        assertEquals(Optional.empty(), file.employedOn(TODAY));
        assertEquals(Optional.empty(), file.postOn(TODAY));
        assertEquals(Optional.empty(), file.wageOn(TODAY));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 1)),
                staff.all(TODAY).getFirst().leftOn());

        var again = new EmploymentDraft(
                ids.next(),
                0,
                zhao,
                LocalDate.of(2026, 11, 20),
                true,
                null,
                EmploymentKind.SERVICE_AGREEMENT,
                null,
                null,
                null,
                null,
                new EmploymentDraft.Start(StaffPosition.COOK, null, Money.of("2800")));
        assertInstanceOf(Written.class, commands.employ(again));
        StaffRow row = staff.all(TODAY).getFirst();
        assertTrue(row.isInPost(TODAY));
        assertEquals(Optional.of(StaffPosition.COOK), row.position());
        assertEquals(Optional.of(Money.of("2800")), row.wage());
        assertEquals(2, staff.file(zhao).orElseThrow().employments().size());
    }

    @Test
    void two_employments_of_one_person_do_not_overlap() {
        UUID zhao = hire("贾连林", "230197197308041116", "2024-03-01");
        long before = store.revision();
        var again = new EmploymentDraft(
                ids.next(),
                0,
                zhao,
                TODAY,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                new EmploymentDraft.Start(StaffPosition.COOK, null, null));
        DoesNotFit refused = assertInstanceOf(DoesNotFit.class, commands.employ(again));
        assertEquals("staff.problem.employedAlready", refused.problem().key());
        assertEquals(before, store.revision());
    }

    @Test
    void a_number_belongs_to_one_person() {
        hire("贾连林", "230197197308041116", "2024-03-01");
        NumberKnown known = assertInstanceOf(
                NumberKnown.class, commands.hire(draft(ids.next(), "贾连森", "230197197308041116", "2026-03-01")));
        assertEquals("贾连林", known.name());
    }

    @Test
    void a_certificate_is_entered_corrected_and_taken_back_by_whom_saw_it_last() {
        UUID zhao = hire("贾连林", "230197197308041116", "2024-03-01");
        var draft = new CertificateDraft(
                ids.next(),
                0,
                zhao,
                CertificateKind.CARE_WORKER,
                null,
                SkillLevel.LEVEL_4,
                "V2026",
                "省技能鉴定中心",
                LocalDate.of(2024, 6, 1),
                null,
                true,
                null);
        certificates.record(draft);
        assertEquals(
                Optional.of(SkillLevel.LEVEL_4), staff.all(TODAY).getFirst().skill());
        Certificate seen = staff.file(zhao).orElseThrow().certificates().getFirst();
        certificates.record(CertificateDraft.of(seen));
        Certificate newer = staff.file(zhao).orElseThrow().certificates().getFirst();
        certificates.record(new CertificateDraft(
                newer.id(),
                newer.revision(),
                zhao,
                newer.kind(),
                null,
                SkillLevel.LEVEL_3,
                "V2026",
                null,
                null,
                null,
                true,
                null));
        assertThrows(Stale.class, () -> certificates.takeBack(newer));
        assertEquals(1, staff.certificates(TODAY).size());
        assertTrue(staff.certificates(TODAY).getFirst().inPost());
    }

    private UUID hire(String name, String number, String from) {
        UUID id = ids.next();
        assertInstanceOf(Written.class, commands.hire(draft(id, name, number, from)));
        return id;
    }

    private NewStaff draft(UUID id, String name, String number, String from) {
        return new NewStaff(
                StaffDraft.of(id, name, number),
                new EmploymentDraft(
                        ids.next(),
                        0,
                        id,
                        LocalDate.parse(from),
                        true,
                        null,
                        EmploymentKind.LABOUR_CONTRACT,
                        null,
                        null,
                        true,
                        null,
                        new EmploymentDraft.Start(StaffPosition.CARE_WORKER, "护理部", Money.of("3200"))));
    }
}
