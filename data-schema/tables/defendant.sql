CREATE TABLE IF NOT EXISTS defendant (
  act_id STRING NOT NULL COMMENT 'The act',
  defendant STRING NOT NULL COMMENT 'Label the text uses for the person',
  minor_at_offence BOOLEAN NOT NULL COMMENT 'Whether the person was under 18 at the offence',
  none_mitigating_start INT COMMENT 'Start of the words that say there are no mitigating circumstances',
  none_mitigating_end INT COMMENT 'Their end, exclusive',
  none_aggravating_start INT COMMENT 'Start of the words that say there are no aggravating circumstances',
  none_aggravating_end INT COMMENT 'Their end, exclusive',
  span_start INT NOT NULL COMMENT 'Where act.text introduces the person, UTF-16 units',
  span_end INT NOT NULL COMMENT 'Its end, exclusive'
) USING iceberg
COMMENT 'One row per defendant of an act'
TBLPROPERTIES (
  'tarazy.key' = 'act_id,defendant',
  'tarazy.references.act_id' = 'reading.act_id'
);
