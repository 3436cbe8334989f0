CREATE TABLE IF NOT EXISTS charge (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'The defendant',
  ordinal INT NOT NULL COMMENT 'Position among the defendant''s counts, from 0',
  code STRING NOT NULL COMMENT 'Code the article belongs to',
  article STRING NOT NULL COMMENT 'Article number',
  part STRING COMMENT 'Part number, null where the article has none',
  points ARRAY<STRING> NOT NULL COMMENT 'Points, or letters in older codes',
  stage STRING NOT NULL COMMENT 'completed, attempt or preparation',
  span_start INT NOT NULL COMMENT 'Start of its words in act.text, UTF-16 units',
  span_end INT NOT NULL COMMENT 'Their end, exclusive'
) USING iceberg
COMMENT 'One row per count of a defendant, as the court finally qualifies it'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,defendant,ordinal',
  'tarazy.references.act_id,defendant' = 'defendant.act_id,defendant',
  'tarazy.accepted.code' = 'kz-2014,kz-1997,ru-1996,kg,other',
  'tarazy.accepted.stage' = 'completed,attempt,preparation'
);
