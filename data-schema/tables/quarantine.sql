CREATE TABLE IF NOT EXISTS quarantine (
  record_id STRING NOT NULL COMMENT 'The record''s own id, else source#position',
  load_id STRING NOT NULL COMMENT 'The load that refused the record',
  source STRING NOT NULL COMMENT 'File the record stands in, relative to the input',
  position BIGINT NOT NULL COMMENT 'Line or record number in the source from 1; 0 for a whole file',
  reason STRING NOT NULL COMMENT 'Reason code; data-schema/input/reasons.yaml says each in three languages',
  detail STRING COMMENT 'What was wrong, without any text of the act',
  retried_by STRING COMMENT 'The later load that took the record up again; null while it is in quarantine'
) USING iceberg
COMMENT 'One row per record that was refused, with its reason'
TBLPROPERTIES (
  'tarazy.key' = 'load_id,source,position',
  'tarazy.references.load_id' = 'intake.load_id'
);
