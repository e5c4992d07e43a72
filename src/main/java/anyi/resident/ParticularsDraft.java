// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import anyi.term.Education;
import anyi.term.MaritalStatus;
import org.jspecify.annotations.Nullable;

/** What else was typed about a person; all of it may follow later. */
public record ParticularsDraft(
        @Nullable String ethnicGroup,
        @Nullable MaritalStatus maritalStatus,
        @Nullable Education education,
        @Nullable String formerWork,
        @Nullable String religion,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String diet,
        @Nullable String bloodType,
        @Nullable String allergies,
        @Nullable String risks,
        @Nullable String remark) {
    public static final ParticularsDraft NONE =
            new ParticularsDraft(null, null, null, null, null, null, null, null, null, null, null, null);

    public static ParticularsDraft of(Particulars known) {
        return new ParticularsDraft(
                known.ethnicGroup().orElse(null),
                known.maritalStatus().orElse(null),
                known.education().orElse(null),
                known.formerWork().orElse(null),
                known.religion().orElse(null),
                known.phone().orElse(null),
                known.address().orElse(null),
                known.diet().orElse(null),
                known.bloodType().orElse(null),
                known.allergies().orElse(null),
                known.risks().orElse(null),
                known.remark().orElse(null));
    }

    public ParticularsDraft reachedBy(@Nullable String phoneNumber, @Nullable String at) {
        return new ParticularsDraft(
                ethnicGroup,
                maritalStatus,
                education,
                formerWork,
                religion,
                phoneNumber,
                at,
                diet,
                bloodType,
                allergies,
                risks,
                remark);
    }
}
