package org.loxodrome;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The walls of the house: which package may use which, and where libraries, threads and standard streams belong. */
@AnalyzeClasses(packages = "org.loxodrome", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The packages, lowest first, each (with its subpackages) with those it may use. */
    private static final Map<String, String[]> MAY_USE = mayUse();

    @ArchTest
    static final ArchRule lowerPackagesNeverUseHigherOnes = layers();

    @ArchTest
    static final ArchRule everyClassHasAPackageOfTheTable =
            classes().should().resideInAnyPackage(inside(MAY_USE.keySet().toArray(String[]::new)));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.loxodrome.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMarginUsesOjAlgo =
            noClassOutside("margin").dependOnClassesThat(resideInAPackage("org.ojalgo.."));

    @ArchTest
    static final ArchRule onlyTheSessionUsesGson =
            noClassOutside("session").dependOnClassesThat(resideInAPackage("com.google.gson.."));

    @ArchTest
    static final ArchRule onlyFilmsUseJCodec =
            noClassOutside("figure.film").dependOnClassesThat(resideInAPackage("org.jcodec.."));

    @ArchTest
    static final ArchRule onlyTheViewUsesFxyz3d =
            noClassOutside("ui.view").dependOnClassesThat(resideInAPackage("org.fxyz3d.."));

    @ArchTest
    static final ArchRule onlyFormulasUseJLaTeXMath = noClassOutside("ui.view.formula")
            .dependOnClassesThat(resideInAnyPackage("org.scilab.forge..", "org.jfree.."));

    @ArchTest
    static final ArchRule onlyUiAndAppUseJavaFx =
            noClassOutside("ui", "app").dependOnClassesThat(resideInAnyPackage("javafx..", "com.sun.javafx.."));

    @ArchTest
    static final ArchRule onlyTheAppSetsUpLogging =
            noClassOutside("app").dependOnClassesThat(resideInAPackage("java.util.logging.."));

    @ArchTest
    static final ArchRule onlyTheServiceHasThreads = noClassOutside("ui.service")
            .dependOnClassesThat(assignableTo(Thread.class)
                    .or(assignableTo(Executor.class))
                    .or(assignableTo(Future.class))
                    .or(assignableTo(CompletionStage.class))
                    .or(assignableTo(Timer.class))
                    .or(resideInAPackage("javafx.concurrent..")))
            .orShould()
            .accessTargetWhere(target(nameMatching("runLater")).and(targetOwner(type(Platform.class))))
            .orShould()
            .accessTargetWhere(target(nameMatching("parallel.*")).and(targetOwner(resideInAPackage("java.."))));

    @ArchTest
    static final ArchRule onlyTheCommandLineAndTheAppPrint =
            noClasses().that().resideOutsideOfPackages(inside("cli", "app")).should(ACCESS_STANDARD_STREAMS);

    private static Map<String, String[]> mayUse() {
        Map<String, String[]> mayUse = new LinkedHashMap<>();
        mayUse.put("problem", new String[0]);
        mayUse.put("geometry", new String[0]);
        mayUse.put("network", new String[0]);
        mayUse.put("work", new String[0]);
        mayUse.put("flow", new String[] {"problem", "geometry", "network"});
        mayUse.put("margin", new String[] {"problem", "geometry", "network"});
        for (String name : new String[] {"analysis", "figure", "session", "ui.model", "film", "ui.service"}) {
            mayUse.put(name, mayUse.keySet().toArray(String[]::new));
        }
        // A view takes data and draws it: it knows neither services nor solvers.
        mayUse.put("ui.view", new String[] {"problem", "geometry", "figure", "ui.model"});
        for (String name : new String[] {"ui.controller", "cli", "app"}) {
            mayUse.put(name, mayUse.keySet().toArray(String[]::new));
        }
        return mayUse;
    }

    private static ArchRule layers() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy(inside(name));
        }
        for (Map.Entry<String, String[]> entry : MAY_USE.entrySet()) {
            String[] lower = entry.getValue();
            var layer = layers.whereLayer(entry.getKey());
            layers = lower.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(lower);
        }
        return layers;
    }

    private static ClassesShould noClassOutside(String... names) {
        return noClasses().that().resideOutsideOfPackages(inside(names)).should();
    }

    private static String[] inside(String... names) {
        return Stream.of(names).map(name -> "org.loxodrome." + name + "..").toArray(String[]::new);
    }
}
