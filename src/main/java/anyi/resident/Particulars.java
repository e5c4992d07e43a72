// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import anyi.term.Education;
import anyi.term.MaritalStatus;
import java.util.Optional;

/** What else is written about a person. */
public record Particulars(
        Optional<String> ethnicGroup,
        Optional<MaritalStatus> maritalStatus,
        Optional<Education> education,
        Optional<String> formerWork,
        Optional<String> religion,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> diet,
        Optional<String> bloodType,
        Optional<String> allergies,
        Optional<String> risks,
        Optional<String> remark) {}
