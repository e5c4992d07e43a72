// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of policies that exclude each other somebody chose.
 *
 * @param group as the policies name it
 * @param to the first day on which it no longer holds
 */
public record Choice(
        UUID id,
        UUID resident,
        String group,
        String policy,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> reason) {}
