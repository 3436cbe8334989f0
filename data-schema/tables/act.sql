-- Unique keys, references and accepted values are table properties, so that a reader of the table
-- finds them where the data lies; the jobs' tests hold the rows against them.
CREATE TABLE IF NOT EXISTS act (
  act_id STRING NOT NULL COMMENT 'Stable id: the source''s own, else a hash of the text',
  text_hash STRING NOT NULL COMMENT 'SHA-256 of text, hex',
  case_number STRING COMMENT 'Number of the case as written',
  court STRING COMMENT 'Court as the register names it in Russian where it knows it, else as written',
  region STRING COMMENT 'Region as the register names it in Russian where it knows it, else as written',
  judge STRING COMMENT 'Code of the judge; never a name',
  act_type STRING NOT NULL COMMENT 'verdict, appeal_ruling or execution_ruling',
  act_date DATE COMMENT 'Date of the act',
  language STRING NOT NULL COMMENT 'Language of the act',
  synthetic BOOLEAN NOT NULL COMMENT 'Whether the act was generated and describes no real case',
  source STRING NOT NULL COMMENT 'File or export the act came from, relative to the input',
  issues ARRAY<STRING> NOT NULL COMMENT 'Flags on an accepted record, sorted',
  text STRING NOT NULL COMMENT 'The stored text that every span points into',
  text_key STRING NOT NULL COMMENT 'Equal for texts that differ at most in spaces and invisible characters',
  load_id STRING NOT NULL COMMENT 'The load that brought this state of the act',
  signature ARRAY<BIGINT> NOT NULL COMMENT 'MinHash of the words and sketch of the numbers, by which a re-publication is told; empty for a short act'
) USING iceberg
COMMENT 'One row per court act, text as stored, anonymised'
TBLPROPERTIES (
  'tarazy.key' = 'act_id',
  'tarazy.references.load_id' = 'intake.load_id',
  'tarazy.accepted.act_type' = 'verdict,appeal_ruling,execution_ruling',
  'tarazy.accepted.language' = 'kk,ru,mixed'
);
