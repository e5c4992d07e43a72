// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPasswordTest {
    @ParameterizedTest
    @CsvSource({
        "short7x, people.password.short",
        "12345678, people.password.common",
        "Password123, people.password.common",
        "woaini1314, people.password.common",
        "aaaaaaaaaaaa, people.password.common",
        "hgfedcba, people.password.common",
        "刘春梅刘春梅刘春梅x, ''",
        "wanshunanshan, ''",
        "今天天气很好呀, people.password.short",
        "今天天气很好呀真的, ''",
    })
    void long_and_not_everybodys(String password, String problem) {
        assertEquals(problem, first(new NewPassword(password, password, "刘春梅", false)));
    }

    @ParameterizedTest
    @CsvSource({"wanshunanshan, people.password.kinds", "Wanshun2026, ''", "wan-shun-2026, ''"})
    void level_two_wants_three_kinds(String password, String problem) {
        assertEquals(problem, first(new NewPassword(password, password, "", true)));
    }

    @ParameterizedTest
    @CsvSource({"64", "200"})
    void long_ones_are_welcome(int length) {
        String password = "correct horse battery staple ".repeat(10).substring(0, length);
        assertEquals("", first(new NewPassword(password, password, "", false)));
        assertEquals("people.password.repeated", first(new NewPassword(password, password + "x", "", false)));
    }

    private static String first(NewPassword password) {
        return password.check().all().stream()
                .map(anyi.value.Problem::key)
                .findFirst()
                .orElse("");
    }
}
