// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as typed: the name to sign in under, and the role. */
public record UserDraft(
        Optional<UUID> id, @Nullable String name, @Nullable String role) {
    private static final int LONGEST = 60;

    public Problems check(List<UserRow> known) {
        var problems = new ArrayList<Problem>();
        String typed = typed();
        if (typed.isEmpty()) {
            problems.add(Problem.refuse("name", "people.problem.name"));
        } else if (typed.length() > LONGEST) {
            problems.add(Problem.refuse("name", "people.problem.nameLong", LONGEST));
        } else if (known.stream().anyMatch(user -> user.name().equals(typed) && !id.equals(Optional.of(user.id())))) {
            problems.add(Problem.refuse("name", "people.problem.nameTaken", typed));
        }
        if (role == null) {
            problems.add(Problem.refuse("role", "people.problem.role"));
        }
        return new Problems(problems);
    }

    String typed() {
        return name == null ? "" : name.strip();
    }
}
