package kz.tarazy.evaluate.train;

import java.util.List;
import kz.tarazy.evaluate.GoldAct;

/** Annotated acts for tests: who stands trial and what is told of them, nothing else. */
final class Annotations {

  private Annotations() {}

  static GoldAct act(GoldAct.Person... people) {
    return new GoldAct("id", "id.txt", "ru", "verdict", null, null, "general", List.of(people));
  }

  static GoldAct.Person person(String ref, GoldAct.Finding... mitigating) {
    return new GoldAct.Person(
        ref,
        false,
        List.of(),
        List.of(mitigating),
        List.of(),
        false,
        false,
        List.of(),
        List.of(),
        null);
  }
}
