// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.util.List;
import java.util.Map;

/** What is known of a home and of the people that a policy looks at. */
public record Facts(Map<String, Timeline> home, List<Person> persons) {
    public Facts {
        home = Map.copyOf(home);
        persons = List.copyOf(persons);
    }

    /** One resident, who stays in that home. */
    public static Facts of(Map<String, Timeline> home, Person person) {
        return new Facts(home, List.of(person));
    }
}
