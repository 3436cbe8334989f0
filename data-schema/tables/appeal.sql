CREATE TABLE IF NOT EXISTS appeal (
  act_id STRING NOT NULL COMMENT 'The ruling on appeal',
  verdict_id STRING NOT NULL COMMENT 'The verdict it is about',
  case_number STRING NOT NULL COMMENT 'The number that says so, in normal form'
) USING iceberg
COMMENT 'One row per ruling on appeal and verdict, where a case number joins them'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,verdict_id,case_number',
  'tarazy.references.act_id' = 'act.act_id',
  'tarazy.references.verdict_id' = 'act.act_id'
);
