package kz.tarazy.norm;

import java.util.List;
import java.util.Map;

/**
 * What the catalogue holds only to be shown: labels, the grounds of classification, and what it
 * lacks.
 */
record Presentation(
    Map<String, Names> labels, Map<String, List<Ground>> grounds, Lacking lacking) {}
