// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of each cell style: how a number shows, and whether it is crossed out. */
final class Styles {
    private final List<NumberFormat> formats = new ArrayList<>();
    private final BitSet struck = new BitSet();

    static Styles none() {
        return new Styles();
    }

    static Styles read(InputStream part) {
        var styles = new Styles();
        var codes = new HashMap<Integer, String>();
        var struckFonts = new BitSet();
        try (InputStream in = part) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    String code = xml.attribute("formatCode");
                    codes.putIfAbsent(xml.number("numFmtId", -1), code == null ? "General" : code);
                } else if (xml.starts("fonts")) {
                    readFonts(xml, struckFonts);
                } else if (xml.starts("cellXfs")) {
                    styles.readCells(xml, codes, struckFonts);
                }
            }
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
        return styles;
    }

    private static void readFonts(Xml xml, BitSet struckFonts) {
        int font = -1;
        while (xml.next() && !xml.ends("fonts")) {
            if (xml.starts("font")) {
                font++;
            } else if (xml.starts("strike") && xml.flag("val", true)) {
                struckFonts.set(Math.max(font, 0));
            }
        }
    }

    private void readCells(Xml xml, Map<Integer, String> codes, BitSet struckFonts) {
        var known = new HashMap<Integer, NumberFormat>();
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.starts("xf")) {
                if (struckFonts.get(Math.max(xml.number("fontId", 0), 0))) {
                    struck.set(formats.size());
                }
                formats.add(known.computeIfAbsent(xml.number("numFmtId", 0), id -> NumberFormat.of(id, codes.get(id))));
            }
        }
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    boolean struck(int style) {
        return style >= 0 && struck.get(style);
    }
}
