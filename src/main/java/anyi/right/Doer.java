// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is at work.
 *
 * @param user the row of the person; empty = the one person of a home that keeps no list of people
 * @param name as acts name the person
 */
public record Doer(Optional<UUID> user, String name, Set<Right> rights) {
    public Doer {
        rights = Set.copyOf(rights);
    }

    /** Somebody who works alone, and may do everything. */
    public static Doer alone(String name) {
        return new Doer(Optional.empty(), name, EnumSet.allOf(Right.class));
    }

    /** One person of several. */
    public static Doer of(UUID user, String name, Set<Right> rights) {
        return new Doer(Optional.of(user), name, Right.complete(rights));
    }

    public boolean isAlone() {
        return user.isEmpty();
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** @throws NotAllowed when the person has not the right */
    public void need(Right right) {
        if (!may(right)) {
            throw new NotAllowed(right);
        }
    }
}
