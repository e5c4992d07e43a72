// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.store.TestStores;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The class that knows nothing but the JDK agrees with the log, and finds each way of spoiling it. */
class ChainVerifierTest {
    @Test
    void the_four_verdicts() {
        List<String> lines;
        try (var store = TestStores.empty()) {
            var given = new Given(store);
            given.resident("王秀英").save();
            given.resident("张有才").save();
            lines = new ChainCheck(store.read()).lines();
        }
        int last = lines.size();
        String head = lines.getLast().split(" ")[2];
        assertEquals("WHOLE " + last + " " + head, ChainVerifier.verdict(lines, last, head.substring(0, 16)));
        for (int i = 0; i < last; i++) {
            var changed = new ArrayList<>(lines);
            char[] line = changed.get(i).toCharArray();
            line[line.length - 3] = line[line.length - 3] == 'a' ? 'b' : 'a';
            changed.set(i, new String(line));
            assertEquals("CHANGED AT " + (i + 1), ChainVerifier.verdict(changed, 0, ""));
        }
        var gone = new ArrayList<>(lines);
        gone.removeFirst();
        assertEquals("MISSING FROM 1", ChainVerifier.verdict(gone, 0, ""));
        assertTrue(ChainVerifier.verdict(lines.subList(0, last - 1), last, head).startsWith("TAIL MISSING"));
        assertEquals("ANCHOR DIFFERS AT " + last, ChainVerifier.verdict(lines, last, "0000"));
    }
}
