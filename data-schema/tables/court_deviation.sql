CREATE TABLE IF NOT EXISTS court_deviation (
  measure STRING NOT NULL COMMENT 'Id of the measure',
  subject STRING NOT NULL COMMENT 'What it is about: a circumstance, a check',
  court STRING NOT NULL COMMENT 'The court',
  n BIGINT NOT NULL COMMENT 'Units of the court',
  successes BIGINT NOT NULL COMMENT 'Units with the outcome',
  rate DOUBLE NOT NULL COMMENT 'Share of units with the outcome',
  target DOUBLE NOT NULL COMMENT 'Rate of all courts together',
  lower95 DOUBLE NOT NULL COMMENT 'Exact lower 95 % funnel limit',
  upper95 DOUBLE NOT NULL COMMENT 'Exact upper 95 % funnel limit',
  lower998 DOUBLE NOT NULL COMMENT 'Exact lower 99.8 % funnel limit',
  upper998 DOUBLE NOT NULL COMMENT 'Exact upper 99.8 % funnel limit',
  z DOUBLE NOT NULL COMMENT 'Standardised deviation after correction for over-dispersion',
  dispersion DOUBLE NOT NULL COMMENT 'Multiplicative over-dispersion of the winsorised deviations',
  q DOUBLE NOT NULL COMMENT 'False-discovery rate at which the court would be flagged'
) USING iceberg
COMMENT 'One row per court on the funnel of one measure; never a rank'
TBLPROPERTIES ('tarazy.key' = 'measure,subject,court');
