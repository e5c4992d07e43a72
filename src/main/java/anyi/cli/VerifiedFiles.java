// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.bureau.BureauQueries;
import anyi.handover.ParcelProof;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Parcel;
import anyi.handover.parcel.Unfit;
import anyi.store.Backup;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.store.StoreFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that stand alone, as on a stick: backups, opened in a corner and counted, and packages, read to the last byte. */
final class VerifiedFiles {
    private final Call call;
    private final Corner corner;
    private final Map<String, List<Map<String, Object>>> verdicts = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int code = Verb.DONE;

    VerifiedFiles(Call call, Corner corner) {
        this.call = call;
        this.corner = corner;
    }

    int run() {
        List<Path> files = call.arguments().paths();
        backups(files.stream().filter(Backup::isNamedAsOne).toList());
        packages(files.stream().filter(file -> !Backup.isNamedAsOne(file)).toList());
        call.answer(verdicts, lines.toArray(String[]::new));
        return code;
    }

    private void backups(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        char[] password = call.terminal().password(call.arguments().required("password-file"));
        try {
            for (Path file : files) {
                Map<String, Object> verdict = verdict(file, "backups");
                try {
                    Backup.Manifest good =
                            HomeFolder.verify(file, password, corner.folder()).manifest();
                    verdict.put("whole", true);
                    verdict.put("madeAt", good.madeAt());
                    verdict.put("acts", good.revision());
                    verdict.put("inHouse", good.inHouse());
                    verdict.put("headHash", good.headHash());
                    lines.add(call.t(
                            "cli.verify.backup", file.getFileName(), good.madeAt(), good.revision(), good.inHouse()));
                } catch (StoreFault e) {
                    refused(verdict, e.reason().name(), call.t(e.key(), e.args().toArray()));
                }
            }
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Who signed them, only a home or a bureau knows; it is looked at in a copy. */
    private void packages(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (call.arguments().value("home").isEmpty()) {
            throw new Refused("cli.verify.packageHome");
        }
        try (OpenHome home = call.openCopy(corner.folder())) {
            var members = new BureauQueries(home.store().read());
            var proof = new ParcelProof(home.store(), Keys.of(home::secret), members::member);
            for (Path file : files) {
                Map<String, Object> verdict = verdict(file, "packages");
                try {
                    Parcel good = proof.read(file);
                    verdict.put("whole", true);
                    verdict.put("sender", good.sender().name());
                    verdict.put("sequence", good.head().sequence());
                    verdict.put("acts", good.head().until());
                    verdict.put("headHash", good.head().headHash());
                    lines.add(call.t(
                            "cli.verify.package",
                            file.getFileName(),
                            good.sender().name(),
                            good.head().sequence(),
                            good.head().until()));
                } catch (Unfit e) {
                    refused(
                            verdict,
                            e.reason().name(),
                            call.t(e.reason().key(), e.args().toArray()));
                }
            }
        }
    }

    private Map<String, Object> verdict(Path file, String kind) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("file", String.valueOf(file));
        verdicts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(verdict);
        return verdict;
    }

    private void refused(Map<String, Object> verdict, String reason, String sentence) {
        code = Verb.SOME_REFUSED;
        verdict.put("whole", false);
        verdict.put("code", reason);
        lines.add(sentence);
    }
}
