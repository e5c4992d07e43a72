// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is kept about one staff member, the newest first. */
public record StaffFile(
        Staff person,
        List<Employment> employments,
        List<PostPeriod> posts,
        List<WagePeriod> wages,
        List<Certificate> certificates) {

    public Optional<Employment> employedOn(LocalDate day) {
        return employments.stream()
                .filter(one -> !one.hiredOn().isAfter(day)
                        && one.leftOn().map(day::isBefore).orElse(true))
                .findFirst();
    }

    public Optional<PostPeriod> postOn(LocalDate day) {
        return posts.stream().filter(post -> post.period().contains(day)).findFirst();
    }

    public Optional<WagePeriod> wageOn(LocalDate day) {
        return wages.stream().filter(wage -> wage.period().contains(day)).findFirst();
    }
}
