// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.given.Papers;
import anyi.kit.Desk;
import anyi.kit.Session;
import anyi.robot.FileOnStick;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.AttachmentKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersScreenTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Robot robot = new Robot();
    private final AttachmentQueries queries = new AttachmentQueries(store.read());
    private UUID resident = new UUID(0, 0);

    @TempDir
    Path folder;

    @BeforeEach
    void somebody() {
        given.home();
        resident = given.resident("王德福").save();
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private AttachmentCommands commands() {
        return new AttachmentCommands(
                store,
                new Session("刘春梅"),
                Messages.of(Language.CHINESE),
                TestStores.CLOCK,
                TestStores.attachments(folder.resolve("attachments")));
    }

    private Node page(Desk desk, AttachmentCommands commands) {
        var screens = new AttachmentScreens(desk, store, commands);
        var section = screens.papersOf(resident, () -> {});
        section.show(Robot.TODAY);
        var square = new StackPane();
        square.getStyleClass().add("person-square");
        square.setId("square");
        screens.portrait(resident, square);
        return new VBox(square, section.content());
    }

    @Test
    void a_photo_and_a_paper_of_many_pages_are_added_and_looked_at() {
        AttachmentCommands commands = commands();
        var files = new FileOnStick(Papers.save(folder, "入住协议.pdf", Papers.pdf(3)));
        robot.choosing(files).openNode(desk -> page(desk, commands));
        robot.push("#paper-CONTRACT");
        robot.waitFor("入住协议.pdf");
        robot.push(".attachment-open");
        robot.waitFor("第 1 页，共 3 页");
        var image = (ImageView) robot.node("#viewer-image");
        var first = robot.onFx(image::getImage);
        robot.push("#viewer-next");
        robot.waitFor("第 2 页，共 3 页");
        assertTrue(robot.onFx(image::getImage) != first, "another page is drawn");
        robot.picture("papers-viewer");
        files.offer(folder.resolve("副本.pdf"));
        robot.push("#viewer-aside");
        robot.waitFor("这份副本没有加密");
        robot.push("#dialog-close");
        files.offer(Papers.save(folder, "王德福.jpg", Papers.photo(400, 300)));
        robot.push("#paper-PHOTO");
        robot.waitFor("王德福.jpg");
        assertEquals(
                List.of(AttachmentKind.CONTRACT, AttachmentKind.PHOTO),
                queries.of(new Holder.OfResident(resident)).stream()
                        .map(Attachment::kind)
                        .toList());
        robot.in(Language.CHINESE).picture("papers");
        robot.node("#portrait");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("papers");
        assertEquals(List.of(), robot.clipped());
    }
}
