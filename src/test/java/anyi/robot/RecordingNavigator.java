// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import anyi.kit.Navigator;
import anyi.kit.Place;
import java.util.List;

record RecordingNavigator(List<Place> places) implements Navigator {
    @Override
    public void open(Place place) {
        places.add(place);
    }

    @Override
    public void back() {}

    @Override
    public void refresh() {}
}
