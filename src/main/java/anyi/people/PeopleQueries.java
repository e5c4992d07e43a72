// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static anyi.store.schema.Tables.APP_ROLE;
import static anyi.store.schema.Tables.APP_USER;
import static anyi.store.schema.Tables.GUARD_RULE;
import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.DSLContext;

/** Who works with this home, and how strict it is. */
public final class PeopleQueries {
    private final DSLContext db;

    public PeopleQueries(DSLContext db) {
        this.db = db;
    }

    public List<UserRow> users() {
        return db.select(APP_USER.ID, APP_USER.REVISION, APP_USER.NAME, APP_USER.ROLE, APP_USER.DISABLED)
                .from(APP_USER)
                .orderBy(APP_USER.ID)
                .fetch(mapping(UserRow::new));
    }

    /** Who may sign in. */
    public List<String> names() {
        return users().stream()
                .filter(user -> !user.disabled())
                .map(UserRow::name)
                .toList();
    }

    public List<OwnRole> roles() {
        return db.select(APP_ROLE.ID, APP_ROLE.NAME, APP_ROLE.RIGHTS)
                .from(APP_ROLE)
                .orderBy(APP_ROLE.NAME)
                .fetch(mapping(OwnRole::of));
    }

    public String rule(GuardRule rule) {
        return db.select(GUARD_RULE.SETTING)
                .from(GUARD_RULE)
                .where(GUARD_RULE.GUARD_RULE_.eq(rule.name()))
                .fetchOptional(GUARD_RULE.SETTING)
                .orElse(rule.usual());
    }

    public boolean isOn(GuardRule rule) {
        return rule(rule).equals(GuardRule.ON);
    }

    /** Between one minute and an hour. */
    public int idleMinutes() {
        try {
            return Math.clamp(Integer.parseInt(rule(GuardRule.IDLE_MINUTES)), 1, 60);
        } catch (NumberFormatException e) {
            return Integer.parseInt(GuardRule.IDLE_MINUTES.usual());
        }
    }
}
