// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.resident.contact.Contact;
import anyi.resident.list.ResidentRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The file of a person as of a day.
 *
 * @param row bed, level, category, leave of the day
 * @param openLeave the leave that the person is on
 */
record CaseFacts(
        LocalDate on,
        ResidentRow row,
        Optional<BedEvent> bed,
        Optional<UUID> openLeave,
        List<Contact> contacts,
        List<ReviewMark> marks,
        List<TimelineEntry> timeline) {}
