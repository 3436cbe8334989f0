CREATE TABLE IF NOT EXISTS scenario_measure (
  scenario STRING NOT NULL COMMENT 'The proposals for the law that the figure supposes; never the law in force',
  measure STRING NOT NULL COMMENT 'Id of the measure',
  population STRING NOT NULL COMMENT 'Id of the population',
  dimension STRING NOT NULL COMMENT 'What the population was split by; all where it was not',
  level STRING NOT NULL COMMENT 'The value of that dimension',
  subject STRING NOT NULL COMMENT 'The proposed provision',
  n BIGINT NOT NULL COMMENT 'Units counted',
  successes BIGINT COMMENT 'Units with the outcome; null where the figure is no rate',
  estimate DOUBLE COMMENT 'The figure; null where it is not estimable',
  lower DOUBLE COMMENT 'Lower end of the 95 % interval',
  upper DOUBLE COMMENT 'Upper end of the 95 % interval',
  method STRING NOT NULL COMMENT 'How figure and interval were made',
  note STRING COMMENT 'Why it is not estimable, or another remark''s key',
  catalogue STRING NOT NULL COMMENT 'Version of the norm catalogue with the proposals over it',
  lexicon STRING NOT NULL COMMENT 'Version of the lexicon'
) USING iceberg
COMMENT 'One row per figure under proposals for the law'
TBLPROPERTIES ('tarazy.key' = 'scenario,measure,population,dimension,level,subject');
