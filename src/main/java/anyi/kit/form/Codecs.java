// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.form.Field.Codec;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** How the values of fields are kept in a draft. */
final class Codecs {
    static final Codec<String> TEXT = new Codec<>(text -> text == null ? "" : text, text -> text);
    /** Passwords are never kept. */
    static final Codec<String> SECRET = new Codec<>(text -> "", text -> null);

    static final Codec<LocalDate> DATE = new Codec<>(
            date -> date == null ? "" : date.toString(), text -> text.isEmpty() ? null : LocalDate.parse(text));
    static final Codec<Money> MONEY = new Codec<>(
            money -> money == null ? "" : money.yuan().toPlainString(),
            text -> text.isEmpty() ? null : new Money(new BigDecimal(text)));
    static final Codec<Boolean> YES = new Codec<>(yes -> yes == null || !yes ? "" : "yes", "yes"::equals);

    private Codecs() {}

    static <T> Codec<T> of(List<T> all, Function<T, String> word) {
        return new Codec<>(
                value -> value == null ? "" : name(value, word),
                text -> all.stream()
                        .filter(one -> name(one, word).equals(text))
                        .findFirst()
                        .orElse(null));
    }

    private static <T> String name(T value, Function<T, String> word) {
        return value instanceof Enum<?> constant ? constant.name() : word.apply(value);
    }
}
