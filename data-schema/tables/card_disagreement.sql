CREATE TABLE IF NOT EXISTS card_disagreement (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'The defendant',
  subject STRING NOT NULL COMMENT 'The item of the law, or article, or stage',
  court STRING COMMENT 'The court',
  card STRING COMMENT 'What the card says: yes or no of an item, else the value',
  text STRING COMMENT 'What the text of the act says, likewise'
) USING iceberg
COMMENT 'One row per point on which the statistical card and the text of an act differ'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,defendant,subject',
  'tarazy.references.act_id,defendant' = 'defendant.act_id,defendant'
);
