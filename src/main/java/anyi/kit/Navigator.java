// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

/** Goes to places; the shell does it. */
public interface Navigator {
    void open(Place place);

    /** To where one came from. */
    void back();

    /** Builds the present page anew and loads it again, as after a change of language. */
    void refresh();
}
