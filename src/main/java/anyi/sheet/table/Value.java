// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.value.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** What stands in a cell. Nothing known is empty, not applicable is a dash, zero is written 0. */
public sealed interface Value {
    /** As print shows it. */
    String shown();

    /** What a sum adds up; nothing for what is no number. */
    default BigDecimal amount() {
        return BigDecimal.ZERO;
    }

    record Text(String shown) implements Value {}

    record Whole(long number) implements Value {
        @Override
        public String shown() {
            return Long.toString(number);
        }

        @Override
        public BigDecimal amount() {
            return BigDecimal.valueOf(number);
        }
    }

    /** With one decimal: areas, hours, percent without its sign. */
    record Decimal(BigDecimal number) implements Value {
        @Override
        public String shown() {
            return number.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
        }

        @Override
        public BigDecimal amount() {
            return number;
        }
    }

    record Amount(Money money) implements Value {
        @Override
        public String shown() {
            return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.yuan());
        }

        @Override
        public BigDecimal amount() {
            return money.yuan();
        }
    }

    record Day(LocalDate day) implements Value {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    record Month(YearMonth month) implements Value {
        @Override
        public String shown() {
            return month.getYear() + "年" + month.getMonthValue() + "月";
        }
    }

    record Empty() implements Value {
        @Override
        public String shown() {
            return "";
        }
    }

    record NotApplicable() implements Value {
        @Override
        public String shown() {
            return "—";
        }
    }
}
