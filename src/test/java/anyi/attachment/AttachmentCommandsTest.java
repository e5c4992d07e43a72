// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.given.Papers;
import anyi.kit.Session;
import anyi.staff.Certificate;
import anyi.staff.CertificateCommands;
import anyi.staff.StaffQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.log.History;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.store.vault.AttachmentFiles;
import anyi.term.AttachmentKind;
import anyi.term.StaffPosition;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentCommandsTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Messages chinese = Messages.of(Language.CHINESE);
    private final Session session = new Session("刘春梅");

    @TempDir
    Path folder;

    private AttachmentFiles files;
    private AttachmentCommands commands;
    private AttachmentQueries queries;
    private Certificate certificate;
    private Holder holder;

    @BeforeEach
    void a_certificate() {
        given.home();
        UUID person = new GivenStaff(given, "王丽娟")
                .as(StaffPosition.CARE_WORKER, "2021-01-01")
                .health("2027-05-11")
                .save();
        certificate = new StaffQueries(store.read())
                .file(person)
                .orElseThrow()
                .certificates()
                .getFirst();
        holder = new Holder.OfCertificate(certificate.id());
        files = TestStores.attachments(folder.resolve("attachments"));
        commands = new AttachmentCommands(store, session, chinese, TestStores.CLOCK, files);
        queries = new AttachmentQueries(store.read());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private AttachmentResult attach(String name, byte[] content) {
        Path file = Papers.save(folder.resolve("stick"), name, content);
        return commands.attach(new AttachmentDraft(commands.newId(), holder, AttachmentKind.CERTIFICATE, file));
    }

    private String refusal(AttachmentResult result) {
        return chinese.t(
                assertInstanceOf(AttachmentResult.Refused.class, result).problem());
    }

    private int filesThere() throws IOException {
        return files.names().size();
    }

    @Test
    void a_scan_is_kept_sealed_and_comes_back_without_its_place() throws IOException {
        attach("健康证.jpg", Papers.photo(300, 200));
        Attachment scan = queries.of(holder).getFirst();
        byte[] content = files.open(scan.sha256()).orElseThrow();
        assertEquals(content.length, scan.size());
        assertEquals("健康证.jpg", scan.fileName());
        assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains("secret-phone"));
        Path sealed = files.file(files.names().getFirst());
        String onDisk = Files.readString(sealed, StandardCharsets.ISO_8859_1);
        assertFalse(onDisk.contains("JFIF"), "nothing readable lies on the disk");
        assertFalse(sealed.toString().contains(scan.sha256()), "nor does the name tell what it is");
        assertEquals(
                "为王丽娟附上证书扫描件",
                new History(store.read()).act(store.revision()).orElseThrow().purpose());
    }

    @Test
    void each_bad_file_has_its_sentence_and_leaves_nothing() throws IOException {
        long before = store.revision();
        assertTrue(refusal(attach("a.jpg", new byte[0])).contains("空文件"));
        assertTrue(refusal(attach("b.jpg", new byte[(20 << 20) + 1])).contains("超过 20 MB"));
        assertTrue(refusal(attach("c.jpg", "MZ virus".getBytes(StandardCharsets.US_ASCII)))
                .contains("不是图片"));
        byte[] cut = java.util.Arrays.copyOf(Papers.image("png", 64, 48), 60);
        assertTrue(refusal(attach("d.png", cut)).contains("已损坏或不完整"));
        var gone = new AttachmentDraft(
                commands.newId(), holder, AttachmentKind.CERTIFICATE, folder.resolve("stick/pulled.jpg"));
        assertTrue(refusal(commands.attach(gone)).contains("U 盘可能已拔出"));
        assertEquals(before, store.revision());
        assertEquals(0, filesThere());
    }

    @Test
    void the_same_scan_hangs_there_once() throws IOException {
        attach("a.png", Papers.image("png", 64, 48));
        assertTrue(refusal(attach("b.png", Papers.image("png", 64, 48))).contains("没有重复保存"));
        assertEquals(1, queries.of(holder).size());
        assertEquals(1, filesThere());
    }

    @Test
    void removing_and_deleting_can_be_taken_back_with_the_picture() throws IOException {
        attach("a.pdf", Papers.pdf(2));
        Attachment scan = queries.of(holder).getFirst();
        var undo = new Undo(store, List.of());
        long removed = commands.remove(scan);
        assertEquals(List.of(), queries.of(holder));
        assertInstanceOf(UndoResult.Undone.class, undo.undo("刘春梅", "撤销", removed));
        long deleted = new CertificateCommands(store, session, chinese).takeBack(certificate);
        assertEquals(0, store.read().fetchCount(anyi.store.schema.Tables.ATTACHMENT));
        assertInstanceOf(UndoResult.Undone.class, undo.undo("刘春梅", "撤销", deleted));
        Attachment back = queries.of(holder).getFirst();
        assertArrayEquals(
                files.open(scan.sha256()).orElseThrow(),
                files.open(back.sha256()).orElseThrow());
        assertEquals(2, back.pages());
    }

    @Test
    void taking_a_certificate_in_leans_on_its_scan() {
        attach("a.png", Papers.image("png", 64, 48));
        long attached = store.revision();
        var undo = new Undo(store, List.of());
        var leans = assertInstanceOf(UndoResult.LeansOn.class, undo.undo("刘春梅", "撤销", certificate.revision()));
        assertEquals(attached, leans.later().getFirst().revision());
    }

    @Test
    void a_damaged_or_exchanged_file_is_not_shown() throws IOException {
        attach("a.png", Papers.image("png", 64, 48));
        attach("b.png", Papers.image("png", 48, 64));
        List<Attachment> both = queries.of(holder);
        Path one = files.file(files.name(both.get(0).sha256()));
        Path other = files.file(files.name(both.get(1).sha256()));
        byte[] whole = Files.readAllBytes(one);
        Files.copy(other, one, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(files.open(both.get(0).sha256()).isEmpty(), "another scan in its place");
        whole[whole.length / 2] ^= 1;
        Files.write(one, whole);
        assertTrue(files.open(both.get(0).sha256()).isEmpty(), "one bit");
        Files.delete(one);
        assertTrue(files.open(both.get(0).sha256()).isEmpty(), "missing");
    }
}
