package org.codicil;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The floors of the house and what may stand on each; ARCHITECTURE.md tells the story behind the
 * rules.
 */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.codicil");

  /** Each library with the one package that may name it. */
  private static final Map<String, String> HOME_OF =
      new TreeMap<>(
          Map.ofEntries(
              entry("com.vladsch.flexmark..", "org.codicil.format.markdown.."),
              entry("com.github.difflib..", "org.codicil.redline.."),
              entry("com.openhtmltopdf..", "org.codicil.format.pdf.."),
              entry("com.ibm.icu..", "org.codicil.format.pdf.."),
              entry("org.apache.pdfbox..", "org.codicil.format.pdf.."),
              entry("org.apache.fontbox..", "org.codicil.format.pdf.."),
              entry("org.apache.xmpbox..", "org.codicil.format.pdf.."),
              entry("org.jsoup..", "org.codicil.format.pdf.."),
              entry("com.fasterxml.jackson..", "org.codicil.format.json.."),
              entry("org.snakeyaml..", "org.codicil.register.."),
              entry("picocli..", "org.codicil.cli.."),
              entry("org.jline..", "org.codicil.cli..")));

  /** Floors 0 to 3: usable from any program of the JVM, on many texts at once. */
  private static final String[] LIBRARY_FLOORS = {
    "org.codicil.charter..",
    "org.codicil.redline..",
    "org.codicil.amendment..",
    "org.codicil.review..",
    "org.codicil.format.."
  };

  /** Each package with the other packages of the house that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.of(
          "org.codicil.charter..", List.of(),
          "org.codicil.redline..", List.of("org.codicil.charter.."),
          "org.codicil.amendment..", List.of("org.codicil.charter..", "org.codicil.redline.."),
          "org.codicil.review..",
              List.of("org.codicil.charter..", "org.codicil.redline..", "org.codicil.amendment.."),
          "org.codicil.format..",
              List.of("org.codicil.charter..", "org.codicil.redline..", "org.codicil.amendment.."),
          "org.codicil.register..",
              List.of(
                  "org.codicil.charter..",
                  "org.codicil.redline..",
                  "org.codicil.amendment..",
                  "org.codicil.review..",
                  "org.codicil.format.markdown.."));

  @ParameterizedTest
  @ValueSource(strings = {"charter", "redline", "amendment", "review", "format", "register"})
  void aFloorUsesOnlyWhatStandsBelowIt(String name) {
    String floor = "org.codicil." + name + "..";
    List<String> allowed = new ArrayList<>(MAY_USE.get(floor));
    allowed.add(floor);
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("org.codicil..")
            .and(not(resideInAnyPackage(allowed.toArray(String[]::new))))
            .as("packages of the house other than %s", allowed);
    check(noClasses().that().resideInAPackage(floor).should().dependOnClassesThat(elsewhere));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("org.codicil.(**)").should().beFreeOfCycles());
  }

  @Test
  void aFormatKnowsNoOtherFormat() {
    check(slices().matching("org.codicil.format.(*)..").should().notDependOnEachOther());
  }

  @Test
  void theFormatContractKnowsNoFormat() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.codicil.format")
            .should()
            .dependOnClassesThat(resideInAPackage("org.codicil.format.*..")));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsNamedInOnePackageOnly(String library) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(HOME_OF.get(library))
            .should()
            .dependOnClassesThat(resideInAPackage(library)));
  }

  static Set<String> libraries() {
    return HOME_OF.keySet();
  }

  @Test
  void aLibraryWithoutAHomeIsUsedNowhere() {
    List<String> known = new ArrayList<>(HOME_OF.keySet());
    known.addAll(List.of("java..", "javax..", "org.w3c..", "org.xml..", "org.codicil.."));
    DescribedPredicate<JavaClass> homeless =
        not(resideInAnyPackage(known.toArray(String[]::new)))
            .and(not(describe("primitive", type -> type.getBaseComponentType().isPrimitive())))
            .as("libraries that have no home in this test yet");
    check(noClasses().should().dependOnClassesThat(homeless));
  }

  @Test
  void theLibraryFloorsTouchNoFilesAndNoNetwork() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(LIBRARY_FLOORS)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                    .or(Ambient.HANDS)));
  }

  @Test
  void theLibraryFloorsKnowNoClockNoChanceAndNoEnvironment() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(LIBRARY_FLOORS)
            .should()
            .callCodeUnitWhere(Ambient.CALLS));
  }

  @Test
  void noCodeDependsOnTheDefaultLocaleOrCharacterSet() {
    check(noClasses().should().callCodeUnitWhere(Ambient.DEFAULTS));
  }

  @Test
  void onlyTheEntryTouchesTheStandardStreamsAndEndsTheProcess() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.codicil.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("org.codicil.cli.Console")
            .should()
            .accessFieldWhere(Ambient.STANDARD_STREAMS)
            .orShould()
            .callCodeUnitWhere(Ambient.EXIT));
  }

  @Test
  void whatIsSharedIsNeverChanged() {
    check(fields().that().areStatic().should().beFinal());
  }

  @Test
  void namesComeFromTheField() {
    check(classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }
}
