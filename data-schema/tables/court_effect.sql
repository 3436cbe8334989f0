CREATE TABLE IF NOT EXISTS court_effect (
  measure STRING NOT NULL COMMENT 'Id of the measure',
  population STRING NOT NULL COMMENT 'Id of the population',
  subject STRING NOT NULL COMMENT 'What it is about: a circumstance, a check, a basis',
  term STRING NOT NULL COMMENT 'What deviates: log_odds, intercept, slope:CODE, log_spread',
  court STRING NOT NULL COMMENT 'The court',
  n BIGINT NOT NULL COMMENT 'Units of the court',
  deviation DOUBLE NOT NULL COMMENT 'Shrunken deviation from the typical court, on the scale of the term',
  lower DOUBLE NOT NULL COMMENT 'Lower end of the 95 % interval',
  upper DOUBLE NOT NULL COMMENT 'Upper end of the 95 % interval',
  method STRING NOT NULL COMMENT 'The model',
  catalogue STRING NOT NULL COMMENT 'Version of the norm catalogue',
  lexicon STRING NOT NULL COMMENT 'Version of the lexicon'
) USING iceberg
COMMENT 'One row per court and term of a model: its shrunken deviation; never a rank'
TBLPROPERTIES ('tarazy.key' = 'measure,population,subject,term,court');
