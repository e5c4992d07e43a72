// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.kit.Place;
import anyi.term.Beneficiary;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a subsidy is: a resident's, a member of staff's, or the home's.
 *
 * @param id missing = the home itself
 */
public record Recipient(Beneficiary kind, Optional<UUID> id) {
    public static final Recipient HOME = new Recipient(Beneficiary.HOME, Optional.empty());

    public static Recipient resident(UUID id) {
        return new Recipient(Beneficiary.RESIDENT, Optional.of(id));
    }

    public static Recipient staff(UUID id) {
        return new Recipient(Beneficiary.STAFF, Optional.of(id));
    }

    /** As two columns hold it, of which one at most is filled. */
    public static Recipient of(@Nullable UUID resident, @Nullable UUID staff) {
        if (resident != null) {
            return resident(resident);
        }
        return staff == null ? HOME : staff(staff);
    }

    public Optional<UUID> resident() {
        return kind == Beneficiary.RESIDENT ? id : Optional.empty();
    }

    public Optional<UUID> staff() {
        return kind == Beneficiary.STAFF ? id : Optional.empty();
    }

    public boolean isHome() {
        return id.isEmpty();
    }

    /**
     * The file of the person; the home has none.
     *
     * @param section of a resident's file
     */
    public Optional<Place> file(String section) {
        return id.map(one -> kind == Beneficiary.STAFF ? new Place.StaffFile(one) : new Place.CaseFile(one, section));
    }
}
