// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.term.BedService;
import anyi.term.BedType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A bed as a ledger states it.
 *
 * @param building empty where the home has only one and does not name it
 * @param floor empty where the ledger does not say; then it is read from the room's number
 */
public record TakenBed(
        Optional<String> building, Optional<String> floor, String room, Labels labels, BedType type, Since since) {

    /** @param label as people say it, such as 101-1; @param number within the room */
    public record Labels(String label, String number) {}

    /**
     * @param existsFrom the first day of which the ledger's facts are believed: the bed was there and of this type
     * @param service what the ledger says on its own day
     * @param serviceFrom the ledger's day, from which a service other than in service is believed
     */
    public record Since(LocalDate existsFrom, BedService service, LocalDate serviceFrom, Optional<String> reason) {}
}
