// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.plan.Reading.Need;
import anyi.intake.read.Spelling;
import anyi.term.BedService;
import anyi.term.BedType;
import java.util.Optional;

/** Reads a row of a bed ledger. The facts BUILDING, ROOM and BED are those of {@link BedName}. */
final class BedReader {
    private BedReader() {}

    static void read(Reading reading) {
        BedName name = BedName.of(reading.text(BUILDING), reading.text(ROOM), reading.text(BED));
        String building = name.building();
        if (building.isEmpty() && reading.entry().column(BUILDING) == 0) {
            building = BedName.buildingIn(reading.entry().group(), name.room());
        }
        Facts facts = reading.facts();
        String number = name.number().isEmpty() && !name.room().isEmpty() ? "1" : name.number();
        facts.set(BUILDING, building).set(ROOM, name.room()).set(BED, number);
        facts.set(BED_LABEL, label(reading.text(BED), name.room(), number));
        facts.set(BUILDING_NAME, buildingName(reading, building));
        facts.set(FLOOR, Reading.shorten(reading.text(FLOOR)));
        if (name.room().isEmpty()) {
            reading.refuse(reading.entry().column(BED) > 0 ? BED : ROOM, Code.NAME_MISSING);
        }
        String type = reading.text(BED_TYPE);
        Optional<String> known = reading.words().find("bed_type", type);
        facts.set(BED_TYPE, known.orElse(BedType.ORDINARY.name()));
        if (!type.isEmpty() && known.isEmpty()) {
            reading.warn(BED_TYPE, Code.BED_TYPE_UNREADABLE);
        }
        facts.set(
                BED_STATE,
                service(reading.words()
                                .find("bed_state", reading.text(BED_STATE))
                                .orElse(""))
                        .name());
        reading.copyName(NAME);
        reading.id(ID_NUMBER).good().ifPresent(good -> facts.set(ID_NUMBER, good.text()));
        reading.date(ADMITTED).day().ifPresent(on -> facts.set(ADMITTED, on.toString()));
        reading.day(BED_OPENED, Need.LOOSE);
        anyi.intake.read.Amount.number(reading.text(ROOM_AREA))
                .ifPresent(area -> facts.set(ROOM_AREA, area.toPlainString()));
        reading.copy(REMARK);
    }

    /** As people of the home call it; a bare number is called as buildings are. */
    private static String buildingName(Reading reading, String key) {
        String written = reading.text(BUILDING);
        if (written.isEmpty() || written.equals(key)) {
            return key.matches("[0-9A-Z]{1,2}") ? key + "号楼" : key;
        }
        return written;
    }

    /** As written where the cell names the room too, else room and number. */
    private static String label(String written, String room, String number) {
        String tight = Spelling.tight(written);
        return tight.contains(room) && tight.length() > room.length() ? tight : room + "-" + number;
    }

    /** Occupied, free and booked beds are in service alike; who lies in it is the roster's business. */
    private static BedService service(String state) {
        return switch (state) {
            case "RESERVED" -> BedService.RESERVED;
            case "OUT_OF_SERVICE" -> BedService.OUT_OF_SERVICE;
            case "CLOSED" -> BedService.CLOSED;
            default -> BedService.IN_SERVICE;
        };
    }
}
