CREATE TABLE IF NOT EXISTS citation (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING COMMENT 'The defendant it concerns, null where nobody in particular',
  code STRING NOT NULL COMMENT 'Code the provision belongs to',
  article STRING NOT NULL COMMENT 'Article number',
  part STRING COMMENT 'Part',
  item STRING COMMENT 'Item or letter',
  role STRING NOT NULL COMMENT 'What the citation does',
  span_start INT NOT NULL COMMENT 'Start of its words in act.text, UTF-16 units',
  span_end INT NOT NULL COMMENT 'Their end, exclusive'
) USING iceberg
COMMENT 'One row per provision cited, item and defendant concerned'
TBLPROPERTIES (
  'tarazy.references.act_id' = 'reading.act_id',
  'tarazy.accepted.code' = 'kz-2014,kz-1997,ru-1996,kg,procedure,other',
  'tarazy.accepted.role' = 'charge,applied,refused,quoted'
);
