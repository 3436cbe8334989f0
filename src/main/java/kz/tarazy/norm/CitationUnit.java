package kz.tarazy.norm;

/** The levels of a provision that a citation names, from the smallest. */
enum CitationUnit {
  ITEM,
  PART,
  ARTICLE
}
