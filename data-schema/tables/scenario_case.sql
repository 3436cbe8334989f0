CREATE TABLE IF NOT EXISTS scenario_case (
  scenario STRING NOT NULL COMMENT 'The proposals for the law that are supposed; never the law in force',
  subject STRING NOT NULL COMMENT 'The proposed provision',
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'The defendant, of whom the act states the fact and the court does not count it',
  charge INT NOT NULL COMMENT 'Ordinal of the count',
  result STRING NOT NULL COMMENT 'kept, broken or not_decidable: the cap if the circumstance were counted; broken only where it is not broken today',
  derivation ARRAY<STRING> NOT NULL COMMENT 'The arithmetic, line by line'
) USING iceberg
COMMENT 'One row per count whose cap would be another if a proposed circumstance were counted'
TBLPROPERTIES (
  'tarazy.key' = 'scenario,subject,act_id,defendant,charge',
  'tarazy.accepted.result' = 'kept,broken,not_decidable'
);
