// SPDX-License-Identifier: Apache-2.0
package anyi.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class ArrowsTest {
    private static final JavaClasses CLASSES = House.classes();

    @Test
    void arrows_point_down() {
        classes().should(dependOnlyOnLowerRooms()).check(CLASSES);
    }

    @Test
    void the_ground_floor_knows_the_jdk_only() {
        noClasses()
                .that()
                .resideInAnyPackage("anyi.value..", "anyi.term..", "anyi.subsidy.engine..")
                .should()
                .dependOnClassesThat(outsideTheJdkAndTheGround())
                .check(CLASSES);
    }

    @Test
    void only_the_kit_knows_the_control_libraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("anyi.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp..")
                .check(CLASSES);
    }

    @Test
    void a_rule_that_is_broken_fails() {
        assertThrows(
                AssertionError.class,
                () -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util..")
                        .check(CLASSES));
    }

    private static ArchCondition<JavaClass> dependOnlyOnLowerRooms() {
        return new ArchCondition<>("depend only on rooms below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = House.room(type).orElseThrow();
                int floor = House.floor(own);
                type.getDirectDependenciesFromSelf()
                        .forEach(dependency -> House.room(dependency.getTargetClass())
                                .filter(room -> !room.equals(own) && House.floor(room) >= floor)
                                .ifPresent(room ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()))));
            }
        };
    }

    private static DescribedPredicate<JavaClass> outsideTheJdkAndTheGround() {
        return DescribedPredicate.describe(
                "are neither the JDK's nor on the ground floor",
                type -> !type.getPackageName().startsWith("java.")
                        && !type.getPackageName().startsWith("org.jspecify")
                        && !type.getPackageName().isEmpty()
                        && !type.getPackageName().matches("anyi\\.(value|term|subsidy\\.engine)(\\..*)?"));
    }
}
