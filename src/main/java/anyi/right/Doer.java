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
 * @param again rights for which the password is to be asked once more
 */
public record Doer(Optional<UUID> user, String name, Set<Right> rights, Set<Right> again) {
    /** What leaves the home, or cannot be taken back. */
    private static final Set<Right> ASKED_AGAIN = EnumSet.of(
            Right.EXPORT, Right.HAND_OVER, Right.APPROVE_CLAIMS, Right.CLOSE_MONTH, Right.PAY, Right.RESTORE);

    public Doer {
        rights = Set.copyOf(rights);
        again = Set.copyOf(again);
    }

    /** Somebody who works alone, and may do everything. */
    public static Doer alone(String name) {
        return new Doer(Optional.empty(), name, EnumSet.allOf(Right.class), Set.of());
    }

    /** One person of several. */
    public static Doer of(UUID user, String name, Set<Right> rights) {
        return new Doer(Optional.of(user), name, Right.complete(rights), Set.of());
    }

    public boolean isAlone() {
        return user.isEmpty();
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The same person, to be asked for the password before what leaves the home or cannot be taken back. */
    public Doer askedAgain() {
        return new Doer(user, name, rights, ASKED_AGAIN);
    }

    /**
     * @throws NotAllowed when the person has not the right
     * @throws AskAgain when the home wants the password first
     */
    public void need(Right right) {
        if (!may(right)) {
            throw new NotAllowed(right);
        }
        if (again.contains(right)) {
            throw new AskAgain(right);
        }
    }
}
