// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that a county figure counts: a resident in house, a bed in service, a line that was paid.
 *
 * @param table whose row it is, for questions
 * @param about the person whom it is about
 * @param name of the person, or the bed's label where it is empty
 * @param detail the bed, its type, or the policy
 * @param since from which day, or for which month
 */
public record CountedRow(
        UUID home,
        String homeName,
        String table,
        UUID row,
        Optional<UUID> about,
        String name,
        Optional<String> idNumber,
        String detail,
        Optional<LocalDate> since,
        Optional<Money> amount) {}
