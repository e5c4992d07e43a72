// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.text.Messages;
import java.util.regex.Pattern;

/** How buildings and floors that nobody named are called: data of the home, Chinese on any screen. */
record HouseNames(Messages chinese) {
    private static final String DIGITS = "零一二三四五六七八九";
    /** 101, 1203, A305: what stands before the last two digits is the floor. */
    private static final Pattern ROOM_NUMBER = Pattern.compile("\\D*(\\d{1,2})\\d{2}\\D*");

    String building(int number) {
        return chinese.t("bed.data.building", Integer.toString(number));
    }

    String floor(int number) {
        return chinese.t("bed.data.floor", numeral(number));
    }

    /** The floor that a room's number tells; the ground floor where it tells none. */
    String floorOf(String roomNumber) {
        return floor(floorNumber(roomNumber));
    }

    static int floorNumber(String roomNumber) {
        var match = ROOM_NUMBER.matcher(roomNumber.strip());
        return match.matches() ? Math.max(1, Integer.parseInt(match.group(1))) : 1;
    }

    /** A bed by its room: 101-1; of the second and further buildings 2-101-1, since doors repeat there. */
    static String label(int buildingNumber, String roomNumber, int bed) {
        return (buildingNumber > 1 ? buildingNumber + "-" : "") + roomNumber + "-" + bed;
    }

    private static String numeral(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
    }
}
