CREATE TABLE IF NOT EXISTS assessment (
  act_id STRING NOT NULL COMMENT 'The act',
  check STRING NOT NULL COMMENT 'Id of the check',
  defendant STRING NOT NULL COMMENT 'The defendant',
  charge INT COMMENT 'Ordinal of the count, null where the norm concerns the person',
  norm STRING COMMENT 'Provision, null where the check is about the act''s own logic',
  edition STRING COMMENT 'Edition of the norm that governed',
  demand STRING NOT NULL COMMENT 'What the law says: required, permitted or barred',
  practice STRING NOT NULL COMMENT 'What the court did: applied, not_applied or refused',
  result STRING NOT NULL COMMENT 'kept, broken or not_decidable',
  reason STRING NOT NULL COMMENT 'Key of the reason; its message exists in three languages',
  derivation ARRAY<STRING> NOT NULL COMMENT 'The arithmetic or the steps, line by line',
  spans ARRAY<STRUCT<start: INT, end: INT>> NOT NULL COMMENT 'The words of act.text the check rests on',
  catalogue STRING NOT NULL COMMENT 'Version of the norm catalogue'
) USING iceberg
COMMENT 'One row per norm looked at for one defendant or count'
TBLPROPERTIES (
  'tarazy.references.act_id,defendant' = 'defendant.act_id,defendant',
  'tarazy.accepted.demand' = 'required,permitted,barred',
  'tarazy.accepted.practice' = 'applied,not_applied,refused',
  'tarazy.accepted.result' = 'kept,broken,not_decidable'
);
