package kz.tarazy.cli;

import java.util.Map;

/**
 * What a stage has done.
 *
 * @param told a sentence
 * @param worked records or acts worked on, by which speed is told; 0 where that says nothing
 * @param counts figures by name
 */
record StageResult(String told, long worked, Map<String, Long> counts) {

  static StageResult of(String told, String name, long count) {
    return new StageResult(told, count, Map.of(name, count));
  }
}
