// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.store.TestStores;
import anyi.store.schema.tables.records.PolicyVersionRecord;
import anyi.subsidy.GivenSubsidies;
import anyi.term.Beneficiary;
import anyi.term.SubsidyKind;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PolicyQueriesTest {
    private final GivenSubsidies given = new GivenSubsidies();
    private final Ids ids = new Ids(TestStores.CLOCK);

    @AfterEach
    void close() {
        given.store().close();
    }

    private void version(String code, String title, String from, boolean active) {
        var row = new PolicyVersionRecord();
        row.setId(ids.next());
        row.setPolicyCode(code);
        row.setTitleZh(title);
        row.setTitleEn(title + " in English");
        row.setSubsidyKind(SubsidyKind.OLD_AGE);
        row.setBeneficiary(Beneficiary.RESIDENT);
        row.setEffectiveFrom(LocalDate.parse(from));
        row.setFileName(title + ".json");
        row.setContent("{}");
        row.setContentHash(String.format("%064x", title.hashCode()));
        row.setActive(active);
        given.given().insert(row);
    }

    @Test
    void the_title_is_of_the_newest_version_in_use_or_of_the_newest_where_none_is() {
        version("used", "一号", "2020-01-01", true);
        version("used", "二号", "2022-01-01", true);
        version("used", "三号", "2024-01-01", false);
        version("unused", "四号", "2024-01-01", false);
        version("unused", "五号", "2020-01-01", false);
        var queries = new PolicyQueries(given.store().read());
        Map<String, String> chinese = queries.titles(Language.CHINESE);
        assertEquals("二号", chinese.get("used"));
        assertEquals("四号", chinese.get("unused"));
        assertEquals("二号 in English", queries.titles(Language.ENGLISH).get("used"));
    }
}
