// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.time.LocalDate;

/** Made-up residents: the same number, the same person. */
final class People {
    static final LocalDate ADMITTED = LocalDate.of(2024, 3, 1);
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "秀英桂兰玉珍建国德华明芳志强淑贞文军福生美荣金凤";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private People() {}

    static String name(int n) {
        return "" + SURNAMES.charAt(n % SURNAMES.length())
                + GIVEN.charAt(n / 20 % GIVEN.length())
                + GIVEN.charAt(n / 460 % GIVEN.length());
    }

    static String idNumber(int n) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(n % 9_000);
        String first = "411522%04d%02d%02d%03d"
                .formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), n / 9_000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    static String phone(int n) {
        return "138%08d".formatted(n * 97L % 100_000_000);
    }

    static String address(int n) {
        return "柳河镇第%d村%d组".formatted(n % 40 + 1, n % 9 + 1);
    }
}
