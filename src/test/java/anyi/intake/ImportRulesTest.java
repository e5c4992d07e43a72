// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ImportRulesTest {
    @Test
    void the_pure_parts_know_no_store_and_no_screen() {
        noClasses()
                .that()
                .resideInAnyPackage("anyi.intake.read..", "anyi.intake.find..", "anyi.intake.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.jooq..", "anyi.store..", "anyi.kit..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("anyi.intake"));
    }
}
