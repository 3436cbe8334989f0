CREATE TABLE IF NOT EXISTS assessed (
  act_id STRING NOT NULL COMMENT 'The act',
  text_hash STRING NOT NULL COMMENT 'Hash of the text that was assessed',
  lexicon STRING NOT NULL COMMENT 'Version of the rules, models and lists that read it',
  catalogue STRING NOT NULL COMMENT 'Version of the norm catalogue that assessed it'
) USING iceberg
COMMENT 'One row per act assessed; written last, so that an act without one has yet to be assessed'
TBLPROPERTIES (
  'tarazy.key' = 'act_id',
  'tarazy.references.act_id' = 'reading.act_id'
);
