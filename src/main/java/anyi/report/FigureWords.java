// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.report.figure.Figure;
import anyi.report.figure.Indicator;
import anyi.report.figure.Unit;
import anyi.value.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** How figures read on the screen. */
record FigureWords(Desk desk) {
    String name(Indicator indicator) {
        String name = desk.messages().t(indicator);
        return indicator.unit() == Unit.PERCENT || indicator.unit() == Unit.NONE
                ? name
                : desk.t("report.page.named", name, desk.messages().t(indicator.unit()));
    }

    String value(Figure figure) {
        if (figure.isByHand()) {
            return desk.t("report.page.byHand");
        }
        return value(figure.indicator().unit(), figure.value());
    }

    String value(Unit unit, Optional<BigDecimal> value) {
        return value.map(number -> plain(unit, number)).orElse("—");
    }

    private String plain(Unit unit, BigDecimal number) {
        return switch (unit) {
            case PERCENT -> number.stripTrailingZeros().scale() <= 0 ? whole(number) + " %" : number + " %";
            case YUAN -> desk.formats().money(new Money(number));
            case HOURS -> number.stripTrailingZeros().toPlainString();
            default -> desk.formats().count(number.longValueExact());
        };
    }

    private static String whole(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** +3, −120.00 or a dash where nothing has changed or nothing is known. */
    String change(Figure now, Figure then) {
        return now.minus(then)
                .filter(difference -> difference.signum() != 0)
                .map(difference -> difference.signum() > 0
                        ? "+" + bare(now.indicator().unit(), difference)
                        : "−" + bare(now.indicator().unit(), difference.negate()))
                .orElse("—");
    }

    private String bare(Unit unit, BigDecimal difference) {
        return unit == Unit.PERCENT ? difference.toPlainString() : plain(unit, difference);
    }
}
