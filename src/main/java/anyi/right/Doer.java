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
 * @param isLooking at a home as it was known, where nothing can be written
 */
public record Doer(Optional<UUID> user, String name, Set<Right> rights, Set<Right> again, boolean isLooking) {
    /** What leaves the home, or cannot be taken back. */
    private static final Set<Right> ASKED_AGAIN = EnumSet.of(
            Right.EXPORT, Right.HAND_OVER, Right.APPROVE_CLAIMS, Right.CLOSE_MONTH, Right.PAY, Right.RESTORE);

    public Doer {
        rights = Set.copyOf(rights);
        again = Set.copyOf(again);
    }

    /** Somebody who works alone, and may do everything. */
    public static Doer alone(String name) {
        return new Doer(Optional.empty(), name, EnumSet.allOf(Right.class), Set.of(), false);
    }

    /** One person of several. */
    public static Doer of(UUID user, String name, Set<Right> rights) {
        return new Doer(Optional.of(user), name, Right.complete(rights), Set.of(), false);
    }

    public boolean isAlone() {
        return user.isEmpty();
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The same person, to be asked for the password before what leaves the home or cannot be taken back. */
    public Doer askedAgain() {
        return new Doer(user, name, rights, ASKED_AGAIN, isLooking);
    }

    /** The same person, who sees the same, and can do nothing. */
    public Doer looking() {
        var seeing = EnumSet.of(Right.SEE_IDENTITY, Right.SEE_PHONE, Right.SEE_HEALTH, Right.SEE_ACCOUNT, Right.AUDIT);
        seeing.retainAll(rights);
        return new Doer(user, name, seeing, Set.of(), true);
    }

    /**
     * @throws NotAllowed when the person has not the right
     * @throws OnlyLooking where nobody may do anything
     * @throws AskAgain when the home wants the password first
     */
    public void need(Right right) {
        if (!may(right) && isLooking) {
            throw new OnlyLooking();
        }
        if (!may(right)) {
            throw new NotAllowed(right);
        }
        if (again.contains(right)) {
            throw new AskAgain(right);
        }
    }
}
