// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.APP_ROLE;
import static anyi.store.schema.Tables.APP_USER;
import static anyi.store.schema.Tables.GUARD_RULE;

import anyi.right.Doer;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.store.schema.tables.records.AppUserRecord;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** What the home knows of the people who work with it. */
final class PersonQueries {
    private final DSLContext db;

    PersonQueries(DSLContext db) {
        this.db = db;
    }

    boolean asksAgain() {
        return db.fetchExists(GUARD_RULE, GUARD_RULE.GUARD_RULE_.eq("ASK_AGAIN").and(GUARD_RULE.SETTING.eq("on")));
    }

    boolean hasPeople() {
        return db.fetchExists(APP_USER);
    }

    /** Empty = no such person, or one who may not come in any more. */
    Optional<Doer> doer(UUID user) {
        return db.selectFrom(APP_USER)
                .where(APP_USER.ID.eq(user))
                .fetchOptional()
                .filter(person -> !person.getDisabled())
                .map(person -> Doer.of(user, person.getName(), rights(person)));
    }

    private Set<Right> rights(AppUserRecord person) {
        return Arrays.stream(StandardRole.values())
                .filter(role -> role.name().equals(person.getRole()))
                .findFirst()
                .map(StandardRole::rights)
                .orElseGet(() -> ownRole(person.getRole()));
    }

    private Set<Right> ownRole(String id) {
        return db.select(APP_ROLE.RIGHTS)
                .from(APP_ROLE)
                .where(APP_ROLE.ID.eq(UUID.fromString(id)))
                .fetchOptional(APP_ROLE.RIGHTS)
                .map(Right::setOf)
                .orElse(Set.of());
    }
}
