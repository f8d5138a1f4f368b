package org.mithaq;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws the arrows between the packages and keeps each library in its home. */
class ArchitectureTest {

    /** Each may use those before it; so only {@code cli} can depend on {@code serve}, and nothing on {@code cli}. */
    private static final List<String> PACKAGES = List.of(
            "text",
            "time",
            "language",
            "reference",
            "wikidata",
            "ingest",
            "extract",
            "link",
            "reconcile",
            "rdf",
            "store",
            "pipeline",
            "report",
            "evaluate",
            "serve",
            "cli");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mithaq");

    @Test
    void everyClassLivesInOneOfTheFlatPackages() {
        classes().should().resideInAnyPackage(named(PACKAGES)).check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packagesWithLaterOnes")
    void packageUsesOnlyThoseBeforeIt(String name, List<String> later) {
        noClasses()
                .that()
                .resideInAPackage("org.mithaq." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(named(later))
                .check(CODE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.mithaq.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("librariesWithTheirHomes")
    void libraryIsUsedOnlyInItsHome(List<String> library, List<String> homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(named(homes))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.toArray(String[]::new)))
                .check(CODE);
    }

    @Test
    void evaluationTakesOnlyTheJsonReaderFromJena() {
        noClasses()
                .that()
                .resideInAPackage("org.mithaq.evaluate")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.jena..")
                        .and(not(resideInAnyPackage("org.apache.jena.atlas.json.."))))
                .check(CODE);
    }

    static Stream<Arguments> packagesWithLaterOnes() {
        return PACKAGES.stream()
                .limit(PACKAGES.size() - 1L)
                .map(name -> Arguments.of(name, PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size())));
    }

    static Stream<Arguments> librariesWithTheirHomes() {
        return Stream.of(
                home(List.of("org.yaml.snakeyaml.."), "language"),
                home(List.of("org.wikidata..", "com.fasterxml.jackson.."), "wikidata"),
                home(List.of("org.apache.tika.."), "ingest"),
                home(List.of("org.apache.jena.."), "rdf", "store", "report", "evaluate", "serve"),
                home(List.of("org.apache.jena.shacl.."), "rdf"),
                home(List.of("org.apache.jena.tdb2.."), "store"),
                home(List.of("org.apache.lucene..", "org.apache.jena.query.text.."), "store"),
                home(List.of("org.apache.jena.sparql.engine..", "org.apache.jena.sparql.exec.."), "report", "serve"),
                home(List.of("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet.."), "serve"),
                home(List.of("picocli..", "me.tongfei.progressbar.."), "cli"));
    }

    private static Arguments home(List<String> library, String... homes) {
        return Arguments.of(library, List.of(homes));
    }

    private static String[] named(List<String> packages) {
        return packages.stream().map(name -> "org.mithaq." + name).toArray(String[]::new);
    }
}
