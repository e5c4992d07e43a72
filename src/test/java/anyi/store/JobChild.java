// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.cli.Cli;
import java.nio.file.Path;
import java.util.List;

/** Does one large step in a home and waits to be killed meanwhile. */
final class JobChild {
    private JobChild() {}

    /** The home, its password, the file that the password stands in, the job, and what the job needs besides. */
    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        char[] password = args[1].toCharArray();
        String passwordFile = args[2];
        List<String> more = List.of(args).subList(4, args.length);
        System.out.println("begun");
        switch (KilledJobsTest.Job.valueOf(args[3])) {
            case IMPORT, CLOSE -> byCommandLine(more, home, passwordFile);
            case BACK_UP -> {
                try (OpenHome open = TestStores.folder(home).open(password)) {
                    open.backUp(Backup.Kind.BY_HAND);
                    open.backUp(Backup.Kind.BY_HAND);
                }
            }
            case MIGRATE -> TestStores.folder(home).open(password).close();
            case RESTORE -> {
                OpenHome open = TestStores.folder(home).open(password);
                open.restore(open.backups().getLast()).close();
            }
        }
        System.out.println("done");
    }

    private static void byCommandLine(List<String> verb, Path home, String passwordFile) {
        var all = new java.util.ArrayList<>(verb);
        all.addAll(List.of("--home", home.toString(), "--password-file", passwordFile, "--actor", "李梅"));
        int code = Cli.run(all.toArray(String[]::new));
        if (code == 2) {
            throw new IllegalStateException("nothing was done");
        }
    }
}
