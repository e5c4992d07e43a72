// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.value.Money;
import java.math.BigDecimal;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** DECIMAL(14,2) yuan as {@link Money}. */
public final class MoneyConverter extends AbstractConverter<BigDecimal, Money> {
    private static final long serialVersionUID = 1L;

    public MoneyConverter() {
        super(BigDecimal.class, Money.class);
    }

    @Override
    public @Nullable Money from(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }

    @Override
    public @Nullable BigDecimal to(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
