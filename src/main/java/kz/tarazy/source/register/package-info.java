/**
 * The register of regions and courts: one court has one name, however an act spells it.
 *
 * <p>The places and the reorganisations are data in {@code data-schema/reference}; here is only how
 * a Kazakh or Russian name is taken apart. May import {@code act}; never Spark or Lucene.
 */
package kz.tarazy.source.register;
