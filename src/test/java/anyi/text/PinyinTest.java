// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.value.DivisionCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "王桂兰, wang gui lan, wgl",
        "单秀英, shan xiu ying, sxy",
        "曾广才, zeng guang cai, zgc",
        "解长福, xie chang fu, xcf",
        "仇玉珍, qiu yu zhen, qyz",
        "区少华, ou shao hua, osh",
        "盖丽华, ge li hua, glh",
        "查良镛, zha liang yong, zly",
        "缪荣株, miao rong zhu, mrz",
        "朴正日, piao zheng ri, pzr",
        "黑玉莲, he yu lian, hyl",
        "洗星海, xian xing hai, xxh",
        "冼星海, xian xing hai, xxh",
        "乐嘉, yue jia, yj",
        "员俊英, yun jun ying, yjy",
        "翟秀兰, zhai xiu lan, zxl",
        "召有福, shao you fu, syf",
        "折克行, she ke xing, skx",
        "秘文生, bi wen sheng, bws",
        "繁茂林, po mao lin, pml",
        "过家和, guo jia he, gjh",
        "种玉杰, chong yu jie, cyj",
        "万俟卨, mo qi xie, mqx",
        "万福来, wan fu lai, wfl",
        "尉迟恭, yu chi gong, ycg",
        "单于安, chan yu an, cya",
        "欧阳修, ou yang xiu, oyx",
        "长孙无忌, zhang sun wu ji, zswj",
        "吕洞宾, lv dong bin, ldb",
        "劉國龍, liu guo long, lgl",
        "王㛃䶮, wang jie yan, wjy",
        "买买提·吐尔逊, mai mai ti tu er xun, mmttex",
        "单增·多吉, dan zeng duo ji, dzdj",
        "Anna Maria, anna maria, am",
    })
    void a_name_is_read_as_its_bearer_reads_it(String name, String spaced, String initials) {
        Pinyin pinyin = Pinyin.ofName(name);
        assertEquals(spaced, pinyin.spaced());
        assertEquals(initials, pinyin.initials());
    }

    @ParameterizedTest
    @CsvSource({
        "吕洞宾, lvdong",
        "吕洞宾, ludong",
        "吕洞宾, lüdong",
        "女英, nvy",
        "单秀英, shan",
        "单秀英, dan",
        "王桂兰, 桂兰",
        "王桂兰, WGL",
        "王桂兰, Wang Guilan",
        "王桂兰, 王　桂",
        "买买提•吐尔逊, 提·吐",
    })
    void a_name_is_found_by_what_people_type(String name, String typed) {
        String searchable = Pinyin.searchable(name);
        assertTrue(Pinyin.query(typed).stream().allMatch(searchable::contains), searchable);
    }

    @Test
    void nothing_typed_asks_for_nothing() {
        assertEquals(List.of(), Pinyin.query("  "));
    }

    @Test
    void a_character_without_a_reading_is_kept_for_the_search() {
        assertEquals("🀀", Pinyin.searchable("🀀"));
    }

    @ParameterizedTest
    @CsvSource({
        "230125, 黑龙江省哈尔滨市宾县",
        "110101, 北京市东城区",
        "441900, 广东省东莞市",
        "659001, 新疆维吾尔自治区石河子市",
        "230182, 黑龙江省哈尔滨市",
        "230125100, 黑龙江省哈尔滨市宾县",
        "230000, 黑龙江省",
        "810000, ''",
    })
    void a_division_is_named_as_far_as_it_is_known(String code, String name) {
        assertEquals(name, Divisions.name(new DivisionCode(code)));
    }

    @Test
    void an_abolished_county_is_not_known() {
        assertTrue(Divisions.isKnown(new DivisionCode("230125")));
        assertFalse(Divisions.isKnown(new DivisionCode("230182")));
    }
}
