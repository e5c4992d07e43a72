// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedCommands;
import anyi.bed.BedPlace;
import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.bed.RoomDraft;
import anyi.bed.RoomRow;
import anyi.kit.Desk;
import anyi.term.BedType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rooms of the home and the beds of the one that is chosen. */
final class RoomsModel {
    private final Desk desk;
    private final BedQueries queries;
    private final BedCommands commands;
    private final BedDeskModel told;
    private final ObservableList<RoomRow> rooms = FXCollections.observableArrayList();
    private final ObservableList<BedRow> beds = FXCollections.observableArrayList();

    RoomsModel(Desk desk, BedQueries queries, BedCommands commands, BedDeskModel told) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        this.told = told;
    }

    private record House(List<RoomRow> rooms, List<BedRow> beds) {}

    void load() {
        desk.background().latest(this, () -> new House(queries.rooms(), queries.on(desk.today())), house -> {
            beds.setAll(house.beds());
            rooms.setAll(house.rooms());
        });
    }

    List<BedRow> bedsOf(RoomRow room) {
        return beds.stream()
                .filter(bed ->
                        bed.place().room().id().equals(room.place().room().id()))
                .toList();
    }

    void addRoom(BedPlace.Named floor, RoomDraft draft, int count, LocalDate from) {
        told.run(() -> commands.addRoom(floor.id(), draft, count, from), desk.t("bed.rooms.added"), this::load);
    }

    void changeRoom(UUID room, RoomDraft draft) {
        told.run(() -> commands.changeRoom(room, draft), desk.t("bed.rooms.changed"), this::load);
    }

    void renameBuilding(UUID building, String name) {
        told.run(() -> commands.renameBuilding(building, name), desk.t("bed.rooms.changed"), this::load);
    }

    void addBed(UUID room, BedType type, LocalDate from) {
        told.run(() -> commands.addBed(room, type, from), desk.t("bed.rooms.bedAdded"), this::load);
    }

    void renameBed(UUID bed, String label) {
        told.run(() -> commands.renameBed(bed, label), desk.t("bed.rooms.changed"), this::load);
    }

    ObservableList<RoomRow> rooms() {
        return rooms;
    }
}
