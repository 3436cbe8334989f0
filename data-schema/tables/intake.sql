CREATE TABLE IF NOT EXISTS intake (
  load_id STRING NOT NULL COMMENT 'Hash of the records received; the same input is the same load',
  received BIGINT NOT NULL COMMENT 'Records received',
  accepted BIGINT NOT NULL COMMENT 'Records that became acts, or corrected one',
  duplicate BIGINT NOT NULL COMMENT 'Records that repeat an act',
  quarantined BIGINT NOT NULL COMMENT 'Records refused; received = accepted + duplicate + quarantined'
) USING iceberg
COMMENT 'One row per load: its tally'
TBLPROPERTIES ('tarazy.key' = 'load_id');
