/**
 * The law as data: the catalogue of norms in every edition, the parser of citations and the limits
 * of punishment.
 *
 * <p>The catalogue is read from {@code data-schema/norms}; no Java source names an article or a
 * fraction of the law. May import {@code act} and {@code text}; neither Spark nor the extractor.
 */
package kz.tarazy.norm;
