CREATE TABLE IF NOT EXISTS circumstance (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'The defendant',
  code STRING NOT NULL COMMENT 'Concept, such as 53.1.4 or 53.2.health; data-schema/norms names it',
  side STRING NOT NULL COMMENT 'mitigating or aggravating',
  status STRING NOT NULL COMMENT 'What the court made of it',
  rule STRING NOT NULL COMMENT 'Id of the lexicon rule that found it, or "learned p: words" where the trained model did, with its probability and strongest words',
  cited ARRAY<STRING> NOT NULL COMMENT 'Provisions the court names for it, as concepts',
  quote STRING NOT NULL COMMENT 'The words of act.text at the span',
  span_start INT NOT NULL COMMENT 'Start of the words in act.text, UTF-16 units',
  span_end INT NOT NULL COMMENT 'Their end, exclusive'
) USING iceberg
COMMENT 'One row per circumstance the act tells of a defendant, with what the court made of it'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,defendant,code,rule,span_start',
  'tarazy.references.act_id,defendant' = 'defendant.act_id,defendant',
  'tarazy.accepted.side' = 'mitigating,aggravating',
  'tarazy.accepted.status' = 'recognised,denied,fact_only,claimed'
);
