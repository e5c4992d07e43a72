// SPDX-License-Identifier: Apache-2.0
package anyi.value;

/** An administrative division after GB/T 2260: 6 digits down to the county, 9 to the township, 12 to the village. */
public record DivisionCode(String text) {
    /** @throws IllegalArgumentException when the form is wrong: input goes through {@link #read} */
    public DivisionCode {
        if (!text.matches("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}(\\d{3}){0,2}")) {
            throw new IllegalArgumentException("no division code: " + text);
        }
    }

    /** Only the form: whether the code is or was in use is for the list of names, and then a warning. */
    public static Reading<DivisionCode> read(String typed) {
        String tidy = Digits.tidy(typed);
        if (!Digits.areAll(tidy)) {
            return new Reading.Bad<>(NumberFault.CHARACTERS, tidy.length());
        }
        if (tidy.length() != 6 && tidy.length() != 9 && tidy.length() != 12) {
            return new Reading.Bad<>(NumberFault.LENGTH, tidy.length());
        }
        try {
            return new Reading.Good<>(new DivisionCode(tidy));
        } catch (IllegalArgumentException e) {
            return new Reading.Bad<>(NumberFault.CHECK, tidy.length());
        }
    }

    public String province() {
        return text.substring(0, 2);
    }

    public String city() {
        return text.substring(0, 4);
    }

    public String county() {
        return text.substring(0, 6);
    }

    /** Whether this lies in the other, or is it: 230197 lies in 230100 and in 230000. */
    public boolean isWithin(DivisionCode other) {
        return text.startsWith(other.significant());
    }

    private String significant() {
        if (text.startsWith("0000", 2)) {
            return province();
        }
        return text.startsWith("00", 4) ? city() : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
