// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.right.NotAllowed;
import anyi.store.StoreFault;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Anyi without a window. Knows every verb; starts no toolkit. */
public final class Cli {
    private static final System.Logger LOG = System.getLogger(Cli.class.getName());

    private final Terminal terminal;
    private final Clock clock;
    private final Language language;

    Cli(Terminal terminal, Clock clock, Language language) {
        this.terminal = terminal;
        this.clock = clock;
        this.language = language;
    }

    /** @return the exit code: 0 all went well, 1 rows were refused or something was found, 2 nothing was done */
    public static int run(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Language language =
                System.getenv().getOrDefault("LANG", "").startsWith("en") ? Language.ENGLISH : Language.CHINESE;
        return new Cli(new Terminal(System.in, out, err), Clock.systemDefaultZone(), language).execute(args);
    }

    int execute(String... args) {
        Messages words = Messages.of(language);
        boolean json = false;
        try {
            Arguments arguments = Arguments.parse(args);
            json = arguments.json();
            words = Messages.of(arguments.value("language").map(Cli::language).orElse(language));
            return verb(arguments.verb()).run(new Call(arguments, terminal, words, clock));
        } catch (Refused e) {
            return refuse(json, e.key(), words.t(e.key(), e.args()));
        } catch (NotAllowed e) {
            return refuse(json, "NOT_ALLOWED", words.t("right.notAllowed", words.t(e.right())));
        } catch (StoreFault e) {
            LOG.log(System.Logger.Level.DEBUG, e.reason().name(), e);
            return refuse(json, e.reason().name(), words.t(e.key(), e.args().toArray()));
        }
    }

    private static Verb verb(String name) {
        return switch (name) {
            case "init" -> new InitVerb();
            case "import" -> new ImportVerb();
            case "export" -> new ExportVerb();
            case "compute" -> new ComputeVerb();
            case "package" -> new PackageVerb();
            case "merge" -> new MergeVerb();
            case "receipt" -> new ReceiptVerb();
            case "report" -> new ReportVerb();
            case "policy" -> new PolicyVerb();
            case "verify" -> new VerifyVerb();
            case "restore" -> new RestoreVerb();
            case "help" -> new HelpVerb();
            default -> throw new Refused("cli.problem.verb", name);
        };
    }

    private static Language language(String code) {
        return switch (code) {
            case "zh" -> Language.CHINESE;
            case "en" -> Language.ENGLISH;
            default -> throw new Refused("cli.problem.language", code);
        };
    }

    private int refuse(boolean json, String code, String sentence) {
        terminal.err().println(sentence);
        if (json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("code", code);
            error.put("text", sentence);
            Call.print(terminal, Map.of("error", error));
        }
        return Verb.NOTHING_DONE;
    }
}
