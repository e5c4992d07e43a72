// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.term.Term;

/** How strict a home is with itself. What is not set is as it was for somebody who works alone. */
public enum GuardRule implements Term {
    /** Minutes without a key or a mouse until the screen locks. */
    IDLE_MINUTES("5"),
    /** A month is closed only after a second person agreed. */
    TWO_CLOSE(GuardRule.OFF),
    /** Money is paid only after a second person agreed. */
    TWO_PAY(GuardRule.OFF),
    /** The password is asked again before something leaves the home or cannot be taken back. */
    ASK_AGAIN(GuardRule.OFF),
    /** Passwords as level 2 of the classified protection of GB/T 22239-2019 wants them: three kinds of characters. */
    LEVEL_TWO(GuardRule.OFF);

    public static final String ON = "on";
    public static final String OFF = "off";

    private final String usual;

    GuardRule(String usual) {
        this.usual = usual;
    }

    public String usual() {
        return usual;
    }

    @Override
    public String key() {
        return "people.rule." + name();
    }
}
