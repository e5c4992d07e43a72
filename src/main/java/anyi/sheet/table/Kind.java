// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

/** What a column holds: how it is formatted and where it stands in its cell. */
public enum Kind {
    /** Words, broken into lines where the column is too narrow. */
    TEXT("@", Side.LEFT),
    /** Short words such as a sex or a level. */
    WORD("@", Side.CENTRE),
    /** Identity, card, account and telephone numbers: text, never broken, never a number. */
    CODE("@", Side.LEFT),
    WHOLE("0", Side.RIGHT),
    /** The running number. */
    SEQUENCE("0", Side.CENTRE),
    DECIMAL("0.0", Side.RIGHT),
    MONEY("#,##0.00", Side.RIGHT),
    /** Whole numbers, shares, amounts and words below each other: each value brings its own format. */
    MIXED("General", Side.RIGHT),
    DATE("yyyy-mm-dd", Side.CENTRE),
    MONTH("@", Side.CENTRE),
    /** Left empty to be signed. */
    SIGNATURE("@", Side.LEFT);

    enum Side {
        LEFT("left"),
        CENTRE("center"),
        RIGHT("right");

        private final String excel;

        Side(String excel) {
            this.excel = excel;
        }

        String excel() {
            return excel;
        }
    }

    private final String format;
    private final Side side;

    Kind(String format, Side side) {
        this.format = format;
        this.side = side;
    }

    String format() {
        return format;
    }

    String format(Value value) {
        if (this != MIXED) {
            return format;
        }
        return switch (value) {
            case Value.Whole whole -> WHOLE.format;
            case Value.Decimal decimal -> DECIMAL.format;
            case Value.Amount amount -> MONEY.format;
            case Value.Day day -> DATE.format;
            default -> TEXT.format;
        };
    }

    Side side() {
        return side;
    }
}
