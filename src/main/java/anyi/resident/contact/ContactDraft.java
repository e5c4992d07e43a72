// SPDX-License-Identifier: Apache-2.0
package anyi.resident.contact;

import anyi.resident.contact.Contact.Roles;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A contact as typed. */
public record ContactDraft(
        UUID id,
        long revision,
        UUID residentId,
        @Nullable String name,
        @Nullable String relation,
        @Nullable String phone,
        @Nullable String address,
        Roles roles) {
    private static final Pattern PHONE = Pattern.compile("(1[3-9]\\d{9}|(0\\d{2,3})?\\d{7,8})([,;，；、/ ]|$).*");

    public static ContactDraft of(
            UUID id, UUID residentId, @Nullable String name, @Nullable String relation, @Nullable String phone) {
        return new ContactDraft(id, 0, residentId, name, relation, phone, null, Roles.EMERGENCY);
    }

    public static ContactDraft of(Contact known) {
        return new ContactDraft(
                known.id(),
                known.revision(),
                known.residentId(),
                known.name(),
                known.relation().orElse(null),
                known.phone().orElse(null),
                known.address().orElse(null),
                known.roles());
    }

    public ContactDraft as(Roles others) {
        return new ContactDraft(id, revision, residentId, name, relation, phone, address, others);
    }

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(Problem.refuse("name", "resident.problem.contactNameMissing"));
        }
        if (roles.emergency() && (phone == null || phone.isBlank())) {
            problems.add(Problem.refuse("phone", "resident.problem.emergencyWithoutPhone"));
        } else if (phone != null && !phone.isBlank() && !looksLikePhone(phone)) {
            problems.add(Problem.warn("phone", "resident.problem.phoneForm"));
        }
        return new Problems(problems);
    }

    /** A mobile number, or a land line with or without its area code. */
    public static boolean looksLikePhone(String typed) {
        return PHONE.matcher(typed.replaceAll("[\\s()（）-]", "")).matches();
    }
}
