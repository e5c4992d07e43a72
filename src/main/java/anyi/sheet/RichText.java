// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

/** Reads the text of a shared or inline string, run by run. */
final class RichText {
    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private String finished = "";
    private boolean allStruck;

    RichText(int limit) {
        this.limit = limit;
    }

    /** From the start of {@code si} or {@code is} to its end. */
    void read(Xml xml) {
        String element = xml.name();
        text.setLength(0);
        boolean anyRun = false;
        allStruck = true;
        boolean runStruck = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("r")) {
                runStruck = false;
            } else if (xml.starts("strike")) {
                runStruck = xml.flag("val", true);
            } else if (xml.starts("t")) {
                int before = text.length();
                xml.text(text, limit);
                if (!text.substring(before).isBlank()) {
                    anyRun = true;
                    allStruck &= runStruck;
                }
            }
        }
        allStruck &= anyRun;
        finished = SharedStrings.unescaped(text.toString());
    }

    String text() {
        return finished;
    }

    boolean struck() {
        return allStruck;
    }
}
