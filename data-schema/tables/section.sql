CREATE TABLE IF NOT EXISTS section (
  act_id STRING NOT NULL COMMENT 'The act',
  ordinal INT NOT NULL COMMENT 'Position in the act, from 0',
  kind STRING NOT NULL COMMENT 'Part of the act',
  span_start INT NOT NULL COMMENT 'Where it begins in act.text, UTF-16 units',
  span_end INT NOT NULL COMMENT 'Where it ends, exclusive'
) USING iceberg
COMMENT 'One row per section of an act; sections follow each other without gap'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,ordinal',
  'tarazy.references.act_id' = 'reading.act_id',
  'tarazy.accepted.kind' = 'introduction,facts,evidence,reasoning,operative'
);
