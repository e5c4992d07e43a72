// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellValue.Fault;
import anyi.sheet.CellValue.Moment;
import anyi.sheet.CellValue.Numeric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Makes of a stored number and its format what it means and how it shows. One for a pass, not for several threads. */
final class NumberText {
    /** Excel keeps and shows no more digits. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int REMEMBERED = 20_000;
    private static final int SECONDS = 86_400;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** 9999-12-31. */
    private static final int LAST_DAY = 2_958_465;

    private final boolean since1904;
    private final Map<NumberFormat, Map<BigDecimal, String>> remembered = new HashMap<>();
    private @Nullable DataFormatter formatter;

    NumberText(boolean since1904) {
        this.since1904 = since1904;
    }

    static CellValue number(String stored) {
        try {
            var exact = new BigDecimal(stored.strip());
            return Math.abs((long) exact.scale()) > 400 || exact.precision() > 400
                    ? new Fault(stored)
                    : new Numeric(exact);
        } catch (NumberFormatException e) {
            return new Fault(stored);
        }
    }

    CellValue value(BigDecimal stored, NumberFormat format) {
        if (format.kind() == NumberFormat.Kind.DATE) {
            Optional<LocalDateTime> moment = moment(stored);
            if (moment.isPresent()) {
                return new Moment(moment.get());
            }
        }
        return new Numeric(stored);
    }

    /** The day of a serial number, to the second; nothing for the 29th of February 1900, which never was. */
    private Optional<LocalDateTime> moment(BigDecimal serial) {
        double days = serial.doubleValue();
        if (days < (since1904 ? 0 : 1) || days >= LAST_DAY + 1 || !since1904 && days >= 60 && days < 61) {
            return Optional.empty();
        }
        long day = (long) days;
        long second = Math.round((days - day) * SECONDS);
        LocalDate epoch = since1904 ? EPOCH_1904 : day < 60 ? EPOCH_1900.plusDays(1) : EPOCH_1900;
        return Optional.of(epoch.plusDays(day).atStartOfDay().plusSeconds(second));
    }

    String text(BigDecimal stored, NumberFormat format) {
        if (format.kind() == NumberFormat.Kind.PLAIN) {
            return plain(format.code().equals("0") ? stored.setScale(0, RoundingMode.HALF_UP) : stored);
        }
        Map<BigDecimal, String> known = remembered.computeIfAbsent(format, f -> new HashMap<>());
        String text = known.get(stored);
        if (text == null) {
            text = formatted(stored, format);
            if (known.size() < REMEMBERED) {
                known.put(stored, text);
            }
        }
        return text;
    }

    static String plain(BigDecimal stored) {
        BigDecimal shown = stored.stripTrailingZeros();
        return (shown.scale() <= 0 ? shown : shown.round(SHOWN).stripTrailingZeros()).toPlainString();
    }

    private String formatted(BigDecimal stored, NumberFormat format) {
        Optional<LocalDateTime> moment = format.kind() == NumberFormat.Kind.DATE ? moment(stored) : Optional.empty();
        return moment.map(at -> new DateText(format.code()).show(at)).orElseGet(() -> asNumber(stored, format));
    }

    private String asNumber(BigDecimal stored, NumberFormat format) {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
        }
        try {
            return formatter.formatRawCellContents(stored.doubleValue(), format.id(), format.code(), since1904);
        } catch (IllegalArgumentException e) {
            return plain(stored); // a format that nobody can read
        }
    }
}
