// SPDX-License-Identifier: Apache-2.0
package anyi.guide;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import java.util.List;
import java.util.Locale;

/** The front door of the guide. */
public final class GuideScreens {
    private final Desk desk;
    private final Guide guide;

    public GuideScreens(Desk desk) {
        this.desk = desk;
        guide = Guide.of(desk.messages().language());
    }

    public Page guide(Place.Guide place) {
        return new GuideView(desk, guide, place.topic());
    }

    /** Headings that contain what was typed. */
    public List<Guide.Topic> find(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return guide.topics().stream()
                .filter(topic -> topic.heading().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
