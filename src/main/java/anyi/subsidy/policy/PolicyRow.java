// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import anyi.term.Beneficiary;
import anyi.term.SubsidyKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A version of a policy in the list. */
public record PolicyRow(
        UUID id,
        String code,
        String titleZh,
        String titleEn,
        SubsidyKind kind,
        Beneficiary beneficiary,
        Optional<String> documentNumber,
        LocalDate from,
        Optional<LocalDate> to,
        boolean active,
        int lines) {
    public String title(boolean chinese) {
        return chinese ? titleZh : titleEn;
    }
}
