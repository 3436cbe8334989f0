package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import kz.tarazy.norm.CitationShapes.Shape;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class CitationShapesTest {

  private static double f1(String language, Predicate<Shape> choice) {
    List<Shape> shapes =
        CitationShapes.all().stream()
            .filter(shape -> shape.language().equals(language))
            .filter(choice)
            .toList();
    return CitationShapes.f1(shapes);
  }

  @Test
  void theListHoldsAtLeastTwoHundredShapes() {
    assertThat(CitationShapes.all()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void russianShapesResolve() {
    assertThat(f1("ru", shape -> true)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void kazakhShapesResolve() {
    assertThat(f1("kk", shape -> true)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void russianShapesNobodyReadResolve() {
    assertThat(f1("ru", Shape::unread)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void kazakhShapesNobodyReadResolve() {
    assertThat(f1("kk", Shape::unread)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readShapesResolveOneByOne() {
    SoftAssertions softly = new SoftAssertions();
    for (Shape shape : CitationShapes.all()) {
      if (!shape.unread()) {
        softly.assertThat(shape.found()).as(shape.text()).isEqualTo(shape.expected());
      }
    }
    softly.assertAll();
  }
}
