// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BedNameTest {
    @Test
    void one_cell_can_hold_room_and_bed() {
        assertEquals(new BedName("", "101", "1"), BedName.of("", "", "101-1"));
        assertEquals(new BedName("", "101", "A"), BedName.of("", "", "101a"));
        assertEquals(new BedName("", "101", "2"), BedName.of("", "", "101室2床"));
        assertEquals(new BedName("", "101", "3"), BedName.of("", "", "101房3号床"));
        assertEquals(new BedName("2", "312", "4"), BedName.of("", "", "2号楼312-4"));
        assertEquals(new BedName("", "101", "1"), BedName.of("", "", "１０１－１"));
        assertEquals(new BedName("3", "201", "2"), BedName.of("", "", "3-201-2"));
    }

    @Test
    void each_part_can_have_its_own_cell() {
        assertEquals(new BedName("1", "101", "4"), BedName.of("1号楼", "101", "4"));
        assertEquals(new BedName("1", "101", "4"), BedName.of("一号楼", "101室", "4号床"));
        assertEquals(new BedName("", "101", "1"), BedName.of("", "101", "101-1"));
        assertEquals(new BedName("", "101", "B"), BedName.of("", "101", "101B"));
    }

    @Test
    void a_missing_building_fits_any() {
        assertTrue(BedName.of("", "", "101-1").fits(BedName.of("2号楼", "101", "1")));
        assertFalse(BedName.of("1栋", "101", "1").fits(BedName.of("2号楼", "101", "1")));
    }

    @Test
    void a_lost_character_is_any_character() {
        assertTrue(Names.isSame("李?", "李𬍛"));
        assertTrue(Names.isSame("王?祥", "王𠮷祥"));
        assertFalse(Names.isSame("王?祥", "王𠮷瑞"));
        assertFalse(Names.isSame("王?", "王一二"));
        assertTrue(Names.isSame("李??", "李𬍛"));
    }
}
