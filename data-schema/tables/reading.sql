CREATE TABLE IF NOT EXISTS reading (
  act_id STRING NOT NULL COMMENT 'The act',
  text_hash STRING NOT NULL COMMENT 'Hash of the text that was read',
  lexicon STRING NOT NULL COMMENT 'Version of the rules, models and lists that read it',
  act_type STRING NOT NULL COMMENT 'Kind of the act, as its text shows',
  procedure STRING NOT NULL COMMENT 'Procedure that led to the verdict',
  offence_date DATE COMMENT 'Latest offence date told'
) USING iceberg
COMMENT 'One row per act read; written last, so that an act without one has yet to be read'
TBLPROPERTIES (
  'tarazy.key' = 'act_id',
  'tarazy.references.act_id' = 'act.act_id',
  'tarazy.accepted.act_type' = 'verdict,appeal_ruling,execution_ruling',
  'tarazy.accepted.procedure' = 'general,abbreviated,accelerated,plea_agreement,order'
);
