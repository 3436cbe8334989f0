CREATE TABLE IF NOT EXISTS count_limit (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'The defendant',
  charge INT NOT NULL COMMENT 'Ordinal of the count',
  gravest BOOLEAN NOT NULL COMMENT 'Whether it is the gravest of the defendant''s counts; one of them is',
  chapter INT COMMENT 'Chapter of the special part; null where the catalogue lacks the article',
  category STRING COMMENT 'Category on the day of the offence, else of the act; null where the catalogue lacks its sanction',
  kind STRING COMMENT 'Punishment imposed for the count; null where none is told',
  amount INT COMMENT 'Its amount in unit',
  unit STRING COMMENT 'Unit of the amount',
  maxima ARRAY<STRUCT<kind: STRING, amount: DOUBLE, unit: STRING, edition: STRING>> NOT NULL COMMENT 'The most of each kind after the caps; amount and unit null for life',
  missing ARRAY<STRING> NOT NULL COMMENT 'What is missing to tell the maxima; empty where nothing is',
  catalogue STRING NOT NULL COMMENT 'Version of the norm catalogue'
) USING iceberg
COMMENT 'One row per count of a defendant: how grave the law holds it and the most that it allows'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,defendant,charge',
  'tarazy.references.act_id,defendant' = 'defendant.act_id,defendant',
  'tarazy.accepted.category' = 'misdemeanour,minor,medium,grave,especially_grave',
  'tarazy.accepted.kind' = 'fine,corrective_works,community_service,arrest,restriction_of_liberty,imprisonment,life,released,acquitted',
  'tarazy.accepted.unit' = 'months,days,hours,mci,tenge'
);
