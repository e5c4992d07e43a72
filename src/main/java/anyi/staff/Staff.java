// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.Education;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 员工: the particulars of somebody who works or worked here. */
public record Staff(
        UUID id,
        long revision,
        Optional<String> number,
        String name,
        Optional<Sex> sex,
        Optional<LocalDate> birthOn,
        Optional<String> idNumber,
        Optional<String> idMissingReason,
        Optional<String> ethnicGroup,
        Optional<Education> education,
        Optional<String> politicalStatus,
        Optional<String> hukouAddress,
        Optional<String> phone,
        Optional<String> emergencyName,
        Optional<String> emergencyPhone,
        Optional<String> remark) {}
