// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;

/**
 * A short code for a failure, such as 4F7K:D2: the same cause at the same place has the same code in every run, whatever
 * the message or the line says. The first part is the whole chain, the second the root cause.
 */
public final class FaultCode {
    private static final int FRAMES = 4;

    private FaultCode() {}

    public static String of(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        int chain = 7;
        int root = 7;
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            root = hash(cause);
            chain = 31 * chain + root;
        }
        return part(chain, 4) + ":" + part(root, 2);
    }

    private static int hash(Throwable cause) {
        int hash = cause.getClass().getName().hashCode();
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("anyi."))
                .limit(FRAMES)
                .map(frame -> frame.getClassName().replaceAll("[$]{2}.*|/.*", "") + "."
                        + frame.getMethodName().replaceAll("\\d+", ""))
                .mapToInt(String::hashCode)
                .reduce(hash, (sum, one) -> 31 * sum + one);
    }

    private static String part(int hash, int length) {
        long mixed = (hash * 0x9E3779B97F4A7C15L) >>> 24;
        String digits = Long.toString(mixed, 32)
                .toUpperCase(Locale.ROOT)
                .replace('O', 'W')
                .replace('I', 'X');
        String padded = "0".repeat(length) + digits;
        return padded.substring(padded.length() - length);
    }
}
