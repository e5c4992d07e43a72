// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.read.ChineseNumber;
import anyi.intake.read.Spelling;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a bed is named: building, room, number. One cell can hold all three (2号楼101-3, 101A, 101室2床), or each has its
 * own; the building may be missing.
 */
record BedName(String building, String room, String number) {
    private static final Pattern BUILDING =
            Pattern.compile("^([A-Z]?\\d{0,2}|[\\p{IsHan}]{1,3})(?:号楼|栋|幢|#楼?|座|号院|楼)(?=.)");
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:(\\d{1,2}|[A-Z])[-/])?([A-Z]?\\d{2,4})(?:[-_/.#~—–]|室|房间?|号房?)?([A-Z]|\\d{1,2}|[甲乙丙丁东西南北上下左右中]|)(?:号?床|号)?$");

    /** 二楼 before 201 is the floor of the room, not a building. */
    private static final Pattern FLOOR = Pattern.compile("^(\\d)[楼层](?=\\1\\d{2})");

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨";

    static BedName of(String building, String room, String bed) {
        String place = withoutFloor(plain(bed));
        String own = buildingKey(building);
        String roomKey = withoutFloor(plain(room).replaceAll("(室|房间?|号)+$", ""));
        if (own.isEmpty()) {
            Matcher inRoom = BUILDING.matcher(roomKey);
            if (inRoom.find()) {
                own = buildingKey(inRoom.group());
                roomKey = roomKey.substring(inRoom.end());
            }
        }
        if (!roomKey.isEmpty() && place.startsWith(roomKey) && place.length() > roomKey.length()) {
            place = place.substring(roomKey.length()).replaceAll("^([-_/.#~—–]|室|房间?|号房?)+", "");
        } else if (roomKey.isEmpty()) {
            return whole(own, place);
        }
        return new BedName(own, roomKey, number(place));
    }

    private static BedName whole(String building, String place) {
        Matcher front = BUILDING.matcher(place);
        String own = building;
        String rest = place;
        if (front.find()) {
            own = building.isEmpty() ? buildingKey(front.group()) : building;
            rest = place.substring(front.end());
        }
        Matcher parts = WHOLE.matcher(rest);
        if (!parts.matches()) {
            return new BedName(own, "", rest);
        }
        if (own.isEmpty() && parts.group(1) != null) {
            own = parts.group(1);
        }
        return new BedName(own, parts.group(2), parts.group(3));
    }

    private static String number(String place) {
        return place.replaceAll("^第|(号?床位?|号|铺)$", "").replaceFirst("^0+(?=\\d)", "");
    }

    private static String withoutFloor(String place) {
        return FLOOR.matcher(place).replaceFirst("");
    }

    /** 201① is bed 1 of room 201, while folding would make it 2011. */
    private static String uncircled(String written) {
        var plain = new StringBuilder();
        for (char c : written.toCharArray()) {
            int circled = CIRCLED.indexOf(c);
            plain.append(circled < 0 ? String.valueOf(c) : (plain.isEmpty() ? "" : "-") + (circled + 1));
        }
        return plain.toString();
    }

    private static String plain(String written) {
        return ChineseNumber.toDigits(Spelling.tight(uncircled(written)).replaceFirst("\\.0+$", ""))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[—–－~]", "-");
    }

    /** 一号楼, 1栋 and 1# are the same building. */
    static String buildingKey(String written) {
        return plain(written).replaceAll("(号楼|栋|幢|#楼?|座|号院|楼|号)$", "");
    }

    /** The building that a group heading names; empty where it names none, or the floor of the room. */
    static String buildingIn(String group, String room) {
        Matcher front = BUILDING.matcher(plain(group) + " ");
        boolean isFloor = FLOOR.matcher(plain(group) + room).find();
        return front.find() && !isFloor ? buildingKey(front.group()) : "";
    }

    boolean isEmpty() {
        return room.isEmpty() && number.isEmpty();
    }

    boolean isSamePlace(BedName other) {
        return room.equals(other.room) && number.equals(other.number);
    }

    boolean fits(BedName other) {
        return isSamePlace(other)
                && (building.isEmpty() || other.building.isEmpty() || building.equals(other.building));
    }
}
