// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** A word of a closed vocabulary. Its constant name is what columns keep; what a person reads is in the bundle. */
public interface Term {
    /** The message key of the word. */
    String key();
}
