// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import anyi.value.IdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Invents people: the same ones for the same seed. The county 230197 was never issued, telephones begin with 154. */
final class Villagers {
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String GIVEN_MEN = "德福贵有财长海青山玉林凤占国振学明喜祥庆春田顺宝忠义信廷和荣";
    private static final String GIVEN_WOMEN = "秀兰英桂芳淑珍凤琴玉梅月香菊霞云芝彩红翠莲清素娥惠";
    private static final List<String> CATEGORIES = List.of("特困集中供养", "农村五保", "特困集中供养", "一般", "一般", "低保", "低收入");

    private final Random random;
    private final LocalDate today;
    private final Set<String> names = new HashSet<>();

    Villagers(long seed, LocalDate today) {
        random = new Random(seed);
        this.today = today;
    }

    /** @param beds one for each; the people come in the order of their arrival */
    List<Villager> invent(List<String> beds) {
        return invent(beds, 40, 70);
    }

    /** @param least the days between two arrivals, and up to so many more */
    List<Villager> invent(List<String> beds, int least, int more) {
        var people = new ArrayList<Villager>();
        LocalDate admitted = today.minusYears(8);
        for (String bed : beds) {
            admitted = admitted.plusDays(least + random.nextInt(more));
            people.add(invent(bed, admitted.isAfter(today) ? today.minusDays(3) : admitted));
        }
        return people;
    }

    private Villager invent(String bed, LocalDate admitted) {
        boolean male = random.nextInt(5) < 3;
        LocalDate birth = today.minusYears(61 + random.nextInt(33)).minusDays(random.nextInt(365));
        return new Villager(
                name(male),
                male,
                birth,
                number(birth, male),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                admitted,
                bed,
                Optional.empty(),
                name(random.nextBoolean()),
                String.format(Locale.ROOT, "154%08d", random.nextInt(100_000_000)));
    }

    private String name(boolean male) {
        String given = male ? GIVEN_MEN : GIVEN_WOMEN;
        String name;
        do {
            name = one(SURNAMES) + one(given) + (random.nextInt(3) == 0 ? "" : one(given));
        } while (!names.add(name));
        return name;
    }

    private String one(String characters) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    private String number(LocalDate birth, boolean male) {
        int sequence = random.nextInt(49) * 20 + (male ? 1 : 2);
        String body =
                String.format(Locale.ROOT, "230197%s%03d", birth.toString().replace("-", ""), sequence);
        for (char check : "0123456789X".toCharArray()) {
            if (IdentityNumber.read(body + check, today).isGood()) {
                return body + check;
            }
        }
        throw new IllegalStateException("no check character fits");
    }

    /** The same number with a wrong last digit. */
    static String spoilt(String number) {
        char last = number.charAt(17);
        return number.substring(0, 17) + (last == '9' || last == 'X' ? '0' : (char) (last + 1));
    }
}
