// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Who owns and who runs a home (公办, 公建民营, 民办 …). */
public enum Ownership implements Term {
    PUBLIC,
    PUBLIC_BUILT_PRIVATE_RUN,
    PRIVATE_NON_PROFIT,
    PRIVATE_FOR_PROFIT,
    COLLECTIVE;

    @Override
    public String key() {
        return "term.ownership." + name();
    }
}
