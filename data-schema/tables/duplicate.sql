CREATE TABLE IF NOT EXISTS duplicate (
  load_id STRING NOT NULL COMMENT 'The load that held the record',
  source STRING NOT NULL COMMENT 'File the record stands in, relative to the input',
  position BIGINT NOT NULL COMMENT 'Line or record number in the source from 1; 0 for a whole file',
  act_id STRING NOT NULL COMMENT 'The act it repeats',
  kind STRING NOT NULL COMMENT 'same_id, same_text, or near_text: published again with other masks'
) USING iceberg
COMMENT 'One row per record that repeats an act already taken'
TBLPROPERTIES (
  'tarazy.key' = 'load_id,source,position',
  'tarazy.references.load_id' = 'intake.load_id',
  'tarazy.references.act_id' = 'act.act_id',
  'tarazy.accepted.kind' = 'same_id,same_text,near_text'
);
