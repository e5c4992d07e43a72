// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.POLICY_VERSION;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import anyi.text.Messages.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads versions of policies. */
public final class PolicyQueries {
    private final DSLContext db;

    public PolicyQueries(DSLContext db) {
        this.db = db;
    }

    public List<PolicyRow> list() {
        return db.select(
                        POLICY_VERSION.ID,
                        POLICY_VERSION.POLICY_CODE,
                        POLICY_VERSION.TITLE_ZH,
                        POLICY_VERSION.TITLE_EN,
                        POLICY_VERSION.SUBSIDY_KIND,
                        POLICY_VERSION.BENEFICIARY,
                        POLICY_VERSION.DOCUMENT_NUMBER.convertFrom(Optional::ofNullable),
                        POLICY_VERSION.EFFECTIVE_FROM,
                        POLICY_VERSION.EFFECTIVE_TO.convertFrom(Optional::ofNullable),
                        POLICY_VERSION.ACTIVE,
                        lines())
                .from(POLICY_VERSION)
                .orderBy(POLICY_VERSION.ACTIVE.desc(), POLICY_VERSION.POLICY_CODE, POLICY_VERSION.EFFECTIVE_FROM)
                .fetch(mapping(PolicyRow::new));
    }

    /** The titles of policies by code: of the newest version in use, or of the newest where none is. */
    public Map<String, String> titles(Language language) {
        Map<String, String> titles = new HashMap<>();
        db.select(
                        POLICY_VERSION.POLICY_CODE,
                        language == Language.CHINESE ? POLICY_VERSION.TITLE_ZH : POLICY_VERSION.TITLE_EN)
                .from(POLICY_VERSION)
                .orderBy(POLICY_VERSION.ACTIVE, POLICY_VERSION.EFFECTIVE_FROM)
                .forEach(row -> titles.put(row.value1(), row.value2()));
        return titles;
    }

    /** How many lines of closed months name the version. */
    private static Field<Integer> lines() {
        return field(selectCount()
                .from(SUBSIDY_LINE)
                .where(SUBSIDY_LINE.HOME_ID.eq(POLICY_VERSION.HOME_ID))
                .and(SUBSIDY_LINE.POLICY_VERSION_ID.eq(POLICY_VERSION.ID)));
    }

    public List<PolicyText> active() {
        return texts(POLICY_VERSION.ACTIVE.isTrue());
    }

    /** All versions of a policy, in use or not. */
    public List<PolicyText> versions(String code) {
        return texts(POLICY_VERSION.POLICY_CODE.eq(code));
    }

    public List<String> hashes() {
        return db.select(POLICY_VERSION.CONTENT_HASH).from(POLICY_VERSION).fetch(POLICY_VERSION.CONTENT_HASH);
    }

    public Optional<PolicyText> text(UUID version) {
        return texts(POLICY_VERSION.ID.eq(version)).stream().findFirst();
    }

    public List<PolicyText> all() {
        return texts(DSL.noCondition());
    }

    private List<PolicyText> texts(Condition which) {
        return db.select(
                        POLICY_VERSION.ID,
                        POLICY_VERSION.POLICY_CODE,
                        POLICY_VERSION.FILE_NAME,
                        POLICY_VERSION.CONTENT,
                        POLICY_VERSION.CONTENT_HASH,
                        POLICY_VERSION.ACTIVE)
                .from(POLICY_VERSION)
                .where(which)
                .orderBy(POLICY_VERSION.POLICY_CODE, POLICY_VERSION.EFFECTIVE_FROM)
                .fetch(mapping(PolicyText::new));
    }

    /** Where the home is, for the policies of its place. */
    public Optional<String> divisionOfHome() {
        return db.select(HOME.DIVISION_CODE).from(HOME).fetchOptional(HOME.DIVISION_CODE);
    }
}
