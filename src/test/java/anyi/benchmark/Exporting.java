// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.handover.HandingOver;
import anyi.handover.HandoverCommands;
import anyi.handover.ReceiptCommands;
import anyi.handover.Subject;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.ParcelReader;
import anyi.handover.parcel.TestKeys;
import anyi.intake.IntakeFixture;
import anyi.kit.Session;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.Table;

/**
 * A process of its own: hands a home over as one sealed package, opens it again with every check, and, in turns, scans
 * the same tables by plain JDBC through SHA-256, deflate and a cipher onto the same disk. Says {@code export N},
 * {@code verify N}, {@code scan N} in milliseconds, and {@code rows N}.
 */
final class Exporting {
    private final OpenHome home;
    private final Path stick;
    private final Keys keys;
    private final Keys bureau = TestKeys.of("bureau");

    private Exporting(OpenHome home, Path stick) {
        this.home = home;
        this.stick = stick;
        keys = Keys.of(home::secret);
    }

    /** @param args a folder for homes, how many residents, rounds */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int residents = Integer.parseInt(args[1]);
        Path file = SampleHome.inhabited(folder.resolve("home-" + residents + ".anyi"), residents);
        Path stick = Files.createDirectories(folder.resolve("stick-" + System.nanoTime()));
        try (OpenHome home = new HomeFolder(file, Clock.systemDefaultZone()).open(SampleHome.PASSWORD.toCharArray())) {
            var exporting = new Exporting(home, stick);
            exporting.register();
            for (int round = 0; round <= Integer.parseInt(args[2]); round++) {
                exporting.round(round > 0);
            }
        }
    }

    private Session session() {
        return new Session(SampleHome.ACTOR);
    }

    private void register() {
        var card = Card.of(Card.Kind.BUREAU, new UUID(0, 1), "测量民政局", bureau);
        new ReceiptCommands(home.store(), session(), IntakeFixture.CHINESE, Clock.systemDefaultZone(), keys)
                .register(card);
    }

    private void round(boolean counts) throws Exception {
        long begun = System.nanoTime();
        var made = (HandingOver.Made)
                new HandoverCommands(home.store(), session(), IntakeFixture.CHINESE, Clock.systemDefaultZone(), keys)
                        .handOver(new HandingOver.Ask(stick, false, true));
        Floor.say(counts, "export", begun);
        begun = System.nanoTime();
        var parcel =
                new ParcelReader(bureau.sealing(), Integer.MAX_VALUE, key -> Optional.of(sender())).read(made.file());
        long[] lines = {0};
        parcel.lines((table, line) -> lines[0]++);
        Floor.say(counts, "verify", begun);
        System.out.println("size " + Files.size(made.file()) / 1e6);
        begun = System.nanoTime();
        long rows = scan();
        Floor.say(counts, "scan", begun);
        System.out.println("rows " + rows);
    }

    private Card sender() {
        return Card.of(Card.Kind.HOME, home.store().homeId(), "测量之家", keys);
    }

    private long scan() throws IOException, GeneralSecurityException {
        Path file = stick.resolve("floor");
        long[] rows = {0};
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(
                Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "ChaCha20"), new IvParameterSpec(new byte[12]));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DeflaterOutputStream(
                new CipherOutputStream(Files.newOutputStream(file), cipher), new Deflater(1), 1 << 16)) {
            home.store().read().connection(connection -> {
                for (Table<?> table : Subject.tables()) {
                    rows[0] += scan(connection, table, digest, out);
                }
            });
        }
        Files.delete(file);
        return rows[0];
    }

    private static long scan(Connection connection, Table<?> table, MessageDigest digest, OutputStream out)
            throws SQLException {
        long rows = 0;
        try (PreparedStatement select = connection.prepareStatement("select * from " + table.getName())) {
            select.setFetchSize(1000);
            try (ResultSet found = select.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                var line = new StringBuilder();
                while (found.next()) {
                    line.setLength(0);
                    for (int i = 1; i <= width; i++) {
                        line.append(found.getString(i)).append(',');
                    }
                    byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
                    digest.update(bytes);
                    out.write(bytes);
                    rows++;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
