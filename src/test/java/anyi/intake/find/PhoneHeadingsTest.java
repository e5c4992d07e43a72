// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose telephone a column is for: the resident's only where nobody else is named. */
class PhoneHeadingsTest {
    private final Headings headings = new Headings();

    private Field first(String heading) {
        return headings.meanings(heading).stream()
                .max(java.util.Comparator.comparingDouble(Headings.Meaning::weight))
                .map(Headings.Meaning::field)
                .orElse(Field.REMARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁的电话", "哪位的手机号", "联系人电话", "联系人的手机", "监护人电话", "监护人的联系方式", "家里人电话", "家里人的手机号码", "老伴电话",
                "孙子的电话", "侄女手机", "儿媳妇电话", "有事打谁的电话", "出事联系谁的电话", "找谁的电话", "紧急情况联系电话", "亲戚的手机", "签约人电话"
            })
    void a_telephone_of_somebody_else_is_the_contacts(String heading) {
        assertEquals(Field.CONTACT_PHONE, first(heading), heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话", "联系电话", "手机号", "老人电话", "本人手机号码", "老人的电话", "备用电话", "常用手机", "固定电话", "家庭电话"})
    void a_telephone_of_nobody_else_is_the_residents(String heading) {
        assertEquals(Field.PHONE, first(heading), heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"村会计电话", "派出所电话", "送来单位电话", "民政助理手机"})
    void a_telephone_of_an_office_is_not_the_residents(String heading) {
        assertNotEquals(Field.PHONE, first(heading), heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话是谁的", "手机是哪位的"})
    void whose_telephone_it_is_is_a_relation(String heading) {
        assertEquals(Field.CONTACT_RELATION, first(heading), heading);
    }
}
