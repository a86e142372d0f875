-- SPDX-License-Identifier: Apache-2.0
-- What the pages are made of. Days are days since 1970-01-01; finality is 0 early, 1 final, 2 correction.
-- A change of this file needs another Database.SCHEMA_VERSION: an index of another version is built again from Kafka.

-- How far each partition has been read, in the same transaction as what was read. The Kafka topic's own id tells
-- one that was made again from the one that the index is of.
CREATE TABLE position (
  kafka_topic TEXT NOT NULL,
  kafka_topic_id TEXT NOT NULL,
  partition INTEGER NOT NULL,
  next_offset INTEGER NOT NULL,
  PRIMARY KEY (kafka_topic, partition)
) WITHOUT ROWID;

CREATE TABLE subject (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  label_day INTEGER NOT NULL
);

CREATE TABLE topic_count (
  subject INTEGER NOT NULL,
  window_days INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  papers_in_window INTEGER NOT NULL,
  finality INTEGER NOT NULL,
  PRIMARY KEY (subject, window_days, last_day)
) WITHOUT ROWID;
CREATE INDEX topic_count_by_day ON topic_count (window_days, last_day, papers);

-- All papers of a window, so that a topic without papers on a day has a zero there, and a share.
CREATE TABLE window_total (
  window_days INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  finality INTEGER NOT NULL,
  PRIMARY KEY (window_days, last_day)
) WITHOUT ROWID;

CREATE TABLE board (
  board TEXT NOT NULL,
  window_days INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  event TEXT NOT NULL,
  kafka_offset INTEGER NOT NULL,
  PRIMARY KEY (board, window_days, last_day)
);
CREATE INDEX board_by_offset ON board (kafka_offset);

CREATE TABLE alert_step (
  alert TEXT NOT NULL,
  last_day INTEGER NOT NULL,
  phase TEXT NOT NULL,
  event TEXT NOT NULL,
  kafka_offset INTEGER NOT NULL,
  PRIMARY KEY (alert, last_day, phase)
);
CREATE INDEX alert_step_by_offset ON alert_step (kafka_offset);

-- Alerts as their steps report them: the latest state of each life cycle, with the event of its strongest step.
CREATE TABLE alert (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL,
  started INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  ended INTEGER,
  event TEXT NOT NULL
);
CREATE INDEX alert_by_start ON alert (started);
CREATE INDEX alert_by_topic ON alert (topic, started);

-- The key begins with the day, so that papers in the order of keys are papers in the order of days.
CREATE TABLE paper (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  published INTEGER NOT NULL,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  event TEXT NOT NULL
);
CREATE INDEX paper_by_source ON paper (source, key);
CREATE TABLE paper_category (
  category TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (key, category)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE paper_text USING fts5 (
  title, abstract, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2"
);

-- The topics are a JSON array without the rest of the event, which is read for topics that occur together. A table with
-- row ids, because rows of kilobytes would make the tree of one without them deep.
CREATE TABLE tagged_paper (
  id TEXT PRIMARY KEY,
  published INTEGER NOT NULL,
  topics TEXT NOT NULL,
  event TEXT NOT NULL
);
CREATE TABLE mention (
  subject INTEGER NOT NULL,
  published INTEGER NOT NULL,
  paper TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (subject, published, paper)
) WITHOUT ROWID;

CREATE TABLE source (
  name TEXT PRIMARY KEY,
  papers INTEGER NOT NULL,
  latest_day INTEGER NOT NULL,
  last_arrival INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE dead_letter (
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (source, reason)
) WITHOUT ROWID;

-- The vocabulary that was applied while running; no row: the one that the process was started with.
CREATE TABLE applied_vocabulary (
  yaml TEXT NOT NULL
);
