// SPDX-License-Identifier: Apache-2.0
package anyi.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.store.Store;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final JavaClasses CLASSES = House.classes();
    private static final Pattern ROLES = Pattern.compile(".*(Row|Draft|Queries|Commands|Model|View|Screens)");
    private static final Set<Class<?>> CLOCKS = Set.of(
            LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class, YearMonth.class, Year.class);

    @Test
    void models_know_no_scene_and_no_sql() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "org.jooq..", "anyi.store.schema..")
                .check(CLASSES);
    }

    @Test
    void views_know_no_sql_and_no_commands() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "anyi.store.schema..")
                .check(CLASSES);
    }

    @Test
    void models_and_views_stay_inside_their_package() {
        classes()
                .that()
                .resideInAnyPackage(featurePackages())
                .and()
                .haveNameMatching(".*(Model|View)")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void features_name_their_classes_by_role() {
        classes()
                .that()
                .resideInAnyPackage(featurePackages())
                .and()
                .resideOutsideOfPackages(
                        "anyi.subsidy.engine..",
                        "anyi.subsidy.policy..",
                        "anyi.subsidy.fact..",
                        "anyi.subsidy.run..",
                        "anyi.subsidy.word..",
                        "anyi.handover.parcel..",
                        "anyi.intake.read..",
                        "anyi.intake.find..",
                        "anyi.intake.plan..",
                        "anyi.report.blank..")
                .and(describe(
                        "are top-level classes",
                        type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info")))
                .should(com.tngtech.archunit.lang.ArchCondition.from(describe(
                        "a role, a record, an enum, an interface or an exception",
                        type -> ROLES.matcher(type.getSimpleName()).matches()
                                || type.isRecord()
                                || type.isEnum()
                                || type.isInterface()
                                || type.isAssignableTo(Throwable.class))))
                .because("a class that fits no role needs an ADR (docs/adr/0001)")
                .check(CLASSES);
    }

    @Test
    void only_commands_write() {
        noClasses()
                .that()
                .resideOutsideOfPackage("anyi.store..")
                .and(describe(
                        "are no commands",
                        type -> !outermost(type).getSimpleName().endsWith("Commands")))
                .should()
                .accessTargetWhere(JavaAccess.Predicates.target(describe2(
                        "Store.write",
                        access -> access.getOwner().isAssignableTo(Store.class)
                                && access.getName().equals("write"))))
                .check(CLASSES);
    }

    @Test
    void the_present_and_the_language_are_passed_in() {
        noClasses()
                .that()
                .resideOutsideOfPackages("anyi.store.schema..")
                .should()
                .accessTargetWhere(JavaAccess.Predicates.target(describe2(
                        "the clock or locale of the machine", target -> isClock(target) || isDefaultLocale(target))))
                .check(CLASSES);
    }

    private static boolean isClock(com.tngtech.archunit.core.domain.AccessTarget target) {
        boolean now = target.getName().equals("now") && CLOCKS.stream().anyMatch(target.getOwner()::isEquivalentTo);
        boolean withoutClock = target instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
        return now && withoutClock || millis;
    }

    private static boolean isDefaultLocale(com.tngtech.archunit.core.domain.AccessTarget target) {
        return target.getOwner().isEquivalentTo(Locale.class)
                && target.getName().equals("getDefault");
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("anyi..")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("anyi.store.schema..")
                .and()
                .haveModifier(STATIC)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveModifier(FINAL)
                .check(CLASSES);
    }

    @Test
    void sql_is_written_in_jooq_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("anyi.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.h2..")
                .check(CLASSES);
    }

    @Test
    void broad_catches_stand_in_few_places() {
        var found = new ArrayList<String>();
        Pattern broad = Pattern.compile("catch \\((final )?(Exception|Throwable) ");
        for (var file : House.files(House.MAIN, ".java")) {
            if (broad.matcher(House.read(file)).find()) {
                found.add(House.MAIN.relativize(file).toString());
            }
        }
        found.removeAll(List.of("kit/window/FxBackground.java", "kit/BackgroundHere.java", "Main.java"));
        assertEquals(List.of(), found);
    }

    private static String[] featurePackages() {
        return House.FEATURES.stream().map(feature -> "anyi." + feature + "..").toArray(String[]::new);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RolesTest::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> describe(
            String what, java.util.function.Predicate<? super JavaClass> test) {
        return DescribedPredicate.describe(what, test::test);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.AccessTarget> describe2(
            String what, java.util.function.Predicate<? super com.tngtech.archunit.core.domain.AccessTarget> test) {
        return DescribedPredicate.describe(what, test::test);
    }
}
