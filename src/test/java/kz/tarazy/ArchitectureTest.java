package kz.tarazy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "kz.tarazy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyJobsAndTheCommandLineImportSpark =
      noClasses()
          .that()
          .resideOutsideOfPackages("kz.tarazy.job..", "kz.tarazy.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "scala..");

  @ArchTest
  static final ArchRule luceneStopsAtTheExtractor =
      noClasses()
          .that()
          .resideOutsideOfPackages("kz.tarazy.text..", "kz.tarazy.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("act")
          .definedBy("kz.tarazy.act..")
          .layer("text")
          .definedBy("kz.tarazy.text..")
          .layer("norm")
          .definedBy("kz.tarazy.norm..")
          .layer("extract")
          .definedBy("kz.tarazy.extract..")
          .layer("evaluate")
          .definedBy("kz.tarazy.evaluate..")
          .layer("assess")
          .definedBy("kz.tarazy.assess..")
          .layer("measure")
          .definedBy("kz.tarazy.measure..")
          .layer("publish")
          .definedBy("kz.tarazy.publish..")
          .layer("source")
          .definedBy("kz.tarazy.source..")
          .layer("generate")
          .definedBy("kz.tarazy.generate..")
          .layer("job")
          .definedBy("kz.tarazy.job..")
          .layer("cli")
          .definedBy("kz.tarazy.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("generate")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("measure")
          .mayOnlyBeAccessedByLayers("publish", "job", "cli")
          .whereLayer("assess")
          .mayOnlyBeAccessedByLayers("measure", "job", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("evaluate", "assess", "job", "cli")
          .whereLayer("norm")
          .mayNotAccessAnyLayer()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              JavaClass.Predicates.resideInAnyPackage("kz.tarazy.act..", "kz.tarazy.text.."))
          .whereLayer("text")
          .mayOnlyAccessLayers("act")
          .whereLayer("act")
          .mayNotAccessAnyLayer();

  @Test
  void everyPackageSaysWhatLivesThere() throws IOException {
    List<Path> silent;
    try (var folders = Files.walk(Path.of("src/main/java/kz/tarazy"))) {
      silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !folder.equals(Path.of("src/main/java/kz/tarazy")))
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
    }
    assertThat(silent).isEmpty();
  }
}
