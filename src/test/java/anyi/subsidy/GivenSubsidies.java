// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.given.Given;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.store.schema.tables.records.HukouRecord;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.run.RunCommands;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A home in Linkou County with two old people and the county's policies in use. */
public final class GivenSubsidies {
    public static final String ACTOR = "刘春梅";

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

    public RunCommands runs() {
        return new RunCommands(store, ids, messages, TestStores.CLOCK);
    }

    public void approve(UUID resident, String from) {
        approve("hlj-linkou-oldage", resident, from);
    }

    public void approve(String policy, UUID resident, String from) {
        claims().approve(ACTOR, new Claim(policy, Optional.of(resident), Optional.empty(), LocalDate.parse(from)));
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
