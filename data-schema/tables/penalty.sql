CREATE TABLE IF NOT EXISTS penalty (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'The defendant',
  scope STRING NOT NULL COMMENT 'charge: for one count; final: the whole sentence',
  charge INT COMMENT 'Ordinal of the count; null for the final sentence',
  kind STRING NOT NULL COMMENT 'Kind of punishment, or released, or acquitted',
  amount INT COMMENT 'Amount in unit; null for life, release and acquittal',
  unit STRING COMMENT 'Unit of the amount',
  conditional BOOLEAN NOT NULL COMMENT 'Whether the sentence is suspended; told of the final one',
  probation_months INT COMMENT 'Probation control in months',
  span_start INT NOT NULL COMMENT 'Start of its words in act.text, UTF-16 units',
  span_end INT NOT NULL COMMENT 'Their end, exclusive'
) USING iceberg
COMMENT 'One row per punishment imposed on a defendant, for a count or finally'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,defendant,scope,charge',
  'tarazy.references.act_id,defendant' = 'defendant.act_id,defendant',
  'tarazy.accepted.scope' = 'charge,final',
  'tarazy.accepted.kind' = 'fine,corrective_works,community_service,arrest,restriction_of_liberty,imprisonment,life,released,acquitted',
  'tarazy.accepted.unit' = 'months,days,hours,mci,tenge'
);
