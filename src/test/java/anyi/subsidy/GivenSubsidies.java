// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.given.Given;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.store.schema.tables.records.HukouRecord;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.claim.ClaimDraft;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimResult;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.claim.StepDraft;
import anyi.subsidy.further.FurtherFactCommands;
import anyi.subsidy.notice.NoticeCommands;
import anyi.subsidy.notice.NoticeDraft;
import anyi.subsidy.pay.PayCommands;
import anyi.subsidy.pay.PayDeeds;
import anyi.subsidy.pay.TemplateCommands;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.run.RunCommands;
import anyi.subsidy.verify.VerificationCommands;
import anyi.subsidy.watch.WatchCommands;
import anyi.term.ClaimMove;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home in Linkou County with two old people and the county's policies in use. */
public final class GivenSubsidies {
    public static final String ACTOR = "刘春梅";
    public static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final Messages messages = Messages.of(Messages.Language.CHINESE);
    private final UUID wang;
    private final UUID zhang;

    public GivenSubsidies() {
        given.home().beds("主楼", 1, 2, 2);
        wang = given.resident("王桂兰")
                .born("1940-03-10")
                .female()
                .hukou("231025", HukouKind.RURAL, "2000-01-01")
                .admitted("2025-01-01")
                .inBed("101-1")
                .save();
        zhang = given.resident("张有才")
                .born("1946-10-20")
                .male()
                .hukou("231025", HukouKind.RURAL, "2000-01-01")
                .admitted("2025-01-01")
                .inBed("101-2")
                .save();
        policies().installShipped(ACTOR);
        List<PolicyRow> rows = new PolicyQueries(store.read()).list();
        rows.forEach(row -> policies().setActive(ACTOR, row.id(), row.code().startsWith("hlj-linkou")));
    }

    public Store store() {
        return store;
    }

    public Given given() {
        return given;
    }

    public UUID wang() {
        return wang;
    }

    public UUID zhang() {
        return zhang;
    }

    public PolicyCommands policies() {
        return new PolicyCommands(store, ids, messages);
    }

    public ClaimCommands claims() {
        return new ClaimCommands(store, ids, messages);
    }

    public NoticeCommands notices() {
        return new NoticeCommands(store, ids, messages, claims());
    }

    public VerificationCommands verifications() {
        return new VerificationCommands(store, ids, messages);
    }

    /** A draft of the old-age allowance with two documents wanted. */
    public UUID draft(UUID resident) {
        var draft =
                new ClaimDraft("hlj-linkou-oldage", Recipient.resident(resident), LocalDate.parse("2026-11-02"), null);
        claims().draft(ACTOR, List.of(draft), Map.of("hlj-linkou-oldage", List.of("身份证", "户口本")), TODAY);
        return new ClaimQueries(store.read()).of(resident).getLast().id();
    }

    /** The next step of its straight way, on a day. */
    public ClaimResult step(UUID claim, ClaimMove move, String on) {
        return step(claim, move, on, null);
    }

    public ClaimResult step(UUID claim, ClaimMove move, String on, @Nullable String from) {
        var draft = new StepDraft(
                move, LocalDate.parse(on), "王科长", "原因", from == null ? null : LocalDate.parse(from), false);
        return claims().step(ACTOR, List.of(claim), draft, TODAY);
    }

    public void documents(UUID claim) {
        claims().document(ACTOR, claim, "身份证", Optional.of(TODAY));
        claims().document(ACTOR, claim, "户口本", Optional.of(TODAY));
    }

    public NoticeCommands.Made publish(String on, UUID... claims) {
        Map<UUID, Optional<Money>> listed = new LinkedHashMap<>();
        List.of(claims).forEach(claim -> listed.put(claim, Optional.of(Money.of("25.00"))));
        var draft = new NoticeDraft("高龄津贴公示", LocalDate.parse(on), 5, null, "大厅公告栏", "0453-1234567", true, listed);
        return notices().publish(ACTOR, draft, TODAY);
    }

    public FurtherFactCommands further() {
        return new FurtherFactCommands(store, ids, messages);
    }

    public RunCommands runs() {
        return new RunCommands(store, ids, messages, TestStores.CLOCK);
    }

    public SubsidyActs acts() {
        var pay = new PayCommands(store, ids, messages, TestStores.CLOCK);
        return new SubsidyActs(
                policies(),
                claims(),
                runs(),
                notices(),
                verifications(),
                new PayDeeds(pay, new TemplateCommands(store, messages), ids),
                new WatchCommands(store, ids, messages),
                further());
    }

    public void approve(UUID resident, String from) {
        approve("hlj-linkou-oldage", resident, from);
    }

    public void approve(String policy, UUID resident, String from) {
        claims().approve(
                        ACTOR,
                        new Claim(policy, Recipient.resident(resident), Optional.empty(), LocalDate.parse(from)));
    }

    public void category(UUID resident, EconomicCategory category, String from) {
        var row = new EconomicStatusRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setCategory(category);
        row.setValidFrom(LocalDate.parse(from));
        given.insert(row);
    }

    public void hukou(UUID resident, String division, String from) {
        var row = new HukouRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setDivisionCode(division);
        row.setHukouKind(HukouKind.RURAL);
        row.setVerified(true);
        row.setValidFrom(LocalDate.parse(from));
        given.insert(row);
    }
}
