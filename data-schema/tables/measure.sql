CREATE TABLE IF NOT EXISTS measure (
  measure STRING NOT NULL COMMENT 'Id of the measure, as declared in data-schema/measures',
  population STRING NOT NULL COMMENT 'Id of the population',
  dimension STRING NOT NULL COMMENT 'What the population was split by; all where it was not',
  level STRING NOT NULL COMMENT 'The value of that dimension',
  subject STRING NOT NULL COMMENT 'What the figure is about: a circumstance, a check',
  n BIGINT NOT NULL COMMENT 'Units counted',
  successes BIGINT COMMENT 'Units with the outcome; null where the figure is no rate',
  estimate DOUBLE COMMENT 'The figure; null where it is not estimable',
  lower DOUBLE COMMENT 'Lower end of the 95 % interval',
  upper DOUBLE COMMENT 'Upper end of the 95 % interval',
  method STRING NOT NULL COMMENT 'How figure and interval were made',
  note STRING COMMENT 'Why it is not estimable, or another remark''s key',
  catalogue STRING NOT NULL COMMENT 'Version of the norm catalogue',
  lexicon STRING NOT NULL COMMENT 'Version of the lexicon'
) USING iceberg
COMMENT 'One row per consistency figure, with n, interval and method'
TBLPROPERTIES ('tarazy.key' = 'measure,population,dimension,level,subject');
