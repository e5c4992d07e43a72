// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.bureau.BureauCommands;
import anyi.bureau.BureauQueries;
import anyi.bureau.MemberRow;
import anyi.handover.HandingOver;
import anyi.handover.HandoverCommands;
import anyi.handover.HandoverQueries;
import anyi.handover.ReceiptCommands;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Keys;
import anyi.kit.Session;
import anyi.stay.StayQueries;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** A package goes out, a bureau's file takes in two homes, its receipt comes back. */
final class HandoverSteps {
    private static final Messages CHINESE = Messages.of(Language.CHINESE);
    private static final Session OFFICE = new Session("养老科");
    private static final String BUREAU = "向阳县民政局";
    private static final String SECOND = "清源敬老院";

    private HandoverSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.handover", HandoverSteps::handOver),
                new Step("tour.step.bureau", HandoverSteps::bureau),
                new Step("tour.step.receipt", HandoverSteps::receipt));
    }

    private static void handOver(Journey journey) {
        Path stick = stick(journey);
        others(journey, stick);
        Hands hands = journey.hands();
        exchange(journey);
        journey.see("还没有登记民政局");
        journey.program().files().folder(stick);
        hands.click("handover-folder");
        journey.see(stick.toString());
        journey.program().files().open(List.of(find(stick, BUREAU + ".pub")));
        hands.click("handover-register");
        journey.see("指纹一致，登记");
        hands.click("dialog-yes");
        journey.see("已登记" + BUREAU);
        hands.click("handover-make");
        journey.see("第 1 号交接包已做成");
        journey.pictures("hand-over");
        journey.made(find(stick, ".zip.age"));
        journey.made(find(stick, ".pdf"));
        journey.checkEquals(
                "packages",
                1,
                new HandoverQueries(journey.store().read()).parcels().size());
    }

    private static void exchange(Journey journey) {
        journey.hands().press(KeyCode.CONTROL, KeyCode.DIGIT7);
        journey.hands().click("exchange-handover");
        journey.seeId("handover-make");
        journey.screen().quiet();
    }

    /** The bureau's file, and a second home which has made its package already. */
    private static void others(Journey journey, Path stick) {
        Clock clock = Clock.systemDefaultZone();
        try (OpenHome bureau = make(journey.program().bureau(), BUREAU, clock);
                OpenHome second = make(journey.folder().resolve("second.anyi"), SECOND, clock)) {
            Keys keys = Keys.of(bureau::secret);
            var commands = new BureauCommands(bureau.store(), OFFICE, CHINESE, clock, keys);
            commands.establish(BureauCommands.USUAL_DUE_DAY);
            commands.saveCard(stick);
            Keys own = Keys.of(second::secret);
            new ReceiptCommands(second.store(), OFFICE, CHINESE, clock, own).register(commands.card());
            var handover = new HandoverCommands(second.store(), OFFICE, CHINESE, clock, own);
            handover.handOver(new HandingOver.Ask(second(stick), false, false));
            commands.register(handover.card());
        }
    }

    private static OpenHome make(Path folder, String name, Clock clock) {
        return new HomeFolder(folder, clock)
                .create(new NewHome(name, OFFICE.actor(), name), Journey.PASSWORD.toCharArray())
                .home();
    }

    private static void bureau(Journey journey) {
        int inHouse = new StayQueries(journey.store().read())
                .countInHouse(journey.program().today());
        Path stick = stick(journey);
        unlock(journey, journey.program().bureau());
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        journey.program().files().open(List.of(card(stick)));
        hands.click("bureau-register");
        journey.see("指纹一致，登记");
        hands.click("dialog-yes");
        journey.see("共 2 家");
        journey.picture("bureau-homes");
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        journey.program().files().open(List.of(find(stick, ".zip.age"), find(second(stick), ".zip.age")));
        hands.click("bureau-take");
        journey.see("收入 2 个");
        journey.pictures("bureau-overview");
        List<MemberRow> members = new BureauQueries(journey.store().read()).members();
        journey.check(
                "both homes are in",
                members.stream().allMatch(member -> member.number().isPresent()));
        journey.checkEquals(
                "residents in house",
                inHouse,
                new StayQueries(journey.store().read())
                        .countInHouse(journey.program().today()));
        journey.program().files().folder(receipts(journey));
        hands.click("bureau-receipt");
        journey.see("写好 2 份回执");
    }

    private static void receipt(Journey journey) {
        unlock(journey, journey.program().home());
        exchange(journey);
        Path receipt = find(receipts(journey), homeName(journey) + "_第0001号");
        journey.program().files().open(List.of(receipt));
        journey.hands().click("handover-receipt");
        journey.see("已收到第 1 号");
        journey.picture("receipt");
        journey.check("it is acknowledged", new HandoverQueries(journey.store().read()).acknowledged() > 0);
    }

    /** Puts the present file away and opens another. */
    private static void unlock(Journey journey, Path file) {
        journey.program().leave();
        journey.program().startOn(file);
        journey.seeId("unlock-password");
        if (journey.screen().find(OnScreen.id("unlock-name")).isPresent()) {
            journey.hands().fill("unlock-name", OFFICE.actor());
        }
        journey.hands().click("unlock-password");
        journey.hands().type(Journey.PASSWORD);
        journey.hands().press(KeyCode.ENTER);
        journey.seeId("rail-lock");
    }

    private static String homeName(Journey journey) {
        return new HandoverQueries(journey.store().read()).name();
    }

    /** The home's own card, which the program has put beside the package. */
    private static Path card(Path stick) {
        return files(stick).stream()
                .filter(file -> file.toString().endsWith(Card.SUFFIX)
                        && !file.toString().contains(BUREAU))
                .findFirst()
                .orElseThrow();
    }

    private static Path stick(Journey journey) {
        return folder(journey.folder().resolve("stick"));
    }

    private static Path second(Path stick) {
        return folder(stick.resolve("second"));
    }

    private static Path receipts(Journey journey) {
        return folder(stick(journey).resolve("receipts"));
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(Path folder, String part) {
        return files(folder).stream()
                .filter(file -> String.valueOf(file.getFileName()).contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
