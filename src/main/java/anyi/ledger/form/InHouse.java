// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.assessment.AssessmentQueries;
import anyi.assessment.AssessmentRow;
import anyi.bed.BedOccupant;
import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.resident.contact.Contact;
import anyi.resident.contact.ContactQueries;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.Hukou;
import anyi.resident.status.StatusQueries;
import anyi.stay.Stay;
import anyi.stay.StayQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Everybody in house on a day in the order of the house, whoever has no bed last: put together from what screens read. */
public record InHouse(List<RosterRow> rows) {

    public static InHouse on(DSLContext db, LocalDate on) {
        Map<UUID, BedRow> beds = new LinkedHashMap<>();
        for (BedRow bed : new BedQueries(db).on(on)) {
            bed.occupant().map(BedOccupant::person).ifPresent(person -> beds.put(person.id(), bed));
        }
        var statuses = new StatusQueries(db);
        var facts = new Facts(
                by(new ResidentQueries(db).all(), Resident::id),
                by(
                        new StayQueries(db)
                                .all().stream().filter(stay -> stay.covers(on)).toList(),
                        Stay::residentId),
                group(statuses.economicOn(on), status -> status.residentId()),
                group(statuses.disabilitiesOn(on), disability -> disability.residentId()),
                by(statuses.hukouOn(on), Hukou::residentId),
                new Care(
                        by(statuses.careLevelsOn(on), CareLevelPeriod::residentId),
                        group(new ContactQueries(db).all(), Contact::residentId)));
        var place = new ArrayList<>(beds.keySet());
        return new InHouse(new AssessmentQueries(db)
                .inHouse(on).stream()
                        .flatMap(row -> facts.row(row, beds).stream())
                        .sorted(Comparator.comparingInt(row -> position(place, row)))
                        .toList());
    }

    private static int position(List<UUID> place, RosterRow row) {
        int at = place.indexOf(row.resident().id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private record Care(Map<UUID, CareLevelPeriod> levels, Map<UUID, List<Contact>> contacts) {}

    private record Facts(
            Map<UUID, Resident> residents,
            Map<UUID, Stay> stays,
            Map<UUID, List<anyi.resident.status.EconomicStatus>> economic,
            Map<UUID, List<anyi.resident.status.Disability>> disabilities,
            Map<UUID, Hukou> hukou,
            Care care) {

        Optional<RosterRow> row(AssessmentRow assessed, Map<UUID, BedRow> beds) {
            UUID id = assessed.person().id();
            var about = new RosterRow.Facts(
                    economic.getOrDefault(id, List.of()),
                    disabilities.getOrDefault(id, List.of()),
                    Optional.ofNullable(hukou.get(id)),
                    Optional.ofNullable(care.levels().get(id)),
                    firstToCall(care.contacts().getOrDefault(id, List.of())));
            return Optional.ofNullable(residents.get(id))
                    .map(resident -> new RosterRow(
                            assessed,
                            resident,
                            Optional.ofNullable(stays.get(id)),
                            Optional.ofNullable(beds.get(id)),
                            about));
        }

        private static Optional<Contact> firstToCall(List<Contact> contacts) {
            return contacts.stream()
                    .filter(contact -> contact.roles().guardian())
                    .findFirst()
                    .or(() -> contacts.stream()
                            .filter(contact -> contact.roles().emergency())
                            .findFirst())
                    .or(() -> contacts.stream().findFirst());
        }
    }

    private static <T> Map<UUID, T> by(List<T> all, Function<T, UUID> person) {
        return all.stream().collect(Collectors.toMap(person, one -> one, (first, second) -> second));
    }

    private static <T> Map<UUID, List<T>> group(List<T> all, Function<T, UUID> person) {
        return all.stream().collect(Collectors.groupingBy(person));
    }
}
