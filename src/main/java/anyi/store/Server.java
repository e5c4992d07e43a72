// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.vault.AtomicFile;
import anyi.store.vault.DataKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A PostgreSQL server that holds the data instead of a file in the folder; how to reach it lies sealed beside the keys,
 * so that the folder and its password are all that a person needs.
 *
 * @param url such as {@code jdbc:postgresql://server:5432/anyi}
 * @param user whose tables the data are
 */
public record Server(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final String USE = "server";
    private static final String FILE = "server.sealed";
    private static final String WRONG_USER = "28";

    /** @throws StoreFault when the address is of no PostgreSQL database */
    public Server {
        if (!url.startsWith(SCHEME)) {
            throw new StoreFault(Reason.SERVER_ADDRESS, url);
        }
    }

    /** @throws StoreFault when it does not answer or does not know the user */
    PostgresDatabase connect() {
        try {
            return PostgresDatabase.connect(new PostgresDatabase.Address(url, user, password));
        } catch (SQLException e) {
            boolean refused = e.getSQLState() != null && e.getSQLState().startsWith(WRONG_USER);
            throw new StoreFault(
                    refused ? Reason.SERVER_REFUSED : Reason.SERVER_AWAY,
                    e,
                    url,
                    refused ? user : String.valueOf(e.getMessage()));
        }
    }

    static boolean isNamedIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    void keep(Path folder, DataKey key) throws IOException {
        byte[] plain = String.join("\n", url, user, password).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(FILE), key.seal(USE, plain));
    }

    static Optional<Server> of(Path folder, DataKey key) throws IOException {
        if (!isNamedIn(folder)) {
            return Optional.empty();
        }
        String[] lines = key.open(USE, Files.readAllBytes(folder.resolve(FILE)))
                .map(plain -> new String(plain, StandardCharsets.UTF_8).split("\n", 3))
                .filter(parts -> parts.length == 3)
                .orElseThrow(() -> new StoreFault(Reason.DATA_DAMAGED, folder.resolve(FILE)));
        return Optional.of(new Server(lines[0], lines[1], lines[2]));
    }

    @Override
    public String toString() {
        return url;
    }
}
