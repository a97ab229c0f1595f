-- Rules: from which confidence on their hits count, when and on which sources they apply; the office's named word lists.
-- A flag that is true only by hits below that confidence is unlikely: kept, and no work.

ALTER TABLE rules ADD COLUMN threshold DOUBLE PRECISION NOT NULL DEFAULT 0.2;
ALTER TABLE rules ADD COLUMN active_from BIGINT;
ALTER TABLE rules ADD COLUMN active_until BIGINT;
ALTER TABLE flags ADD COLUMN unlikely INTEGER NOT NULL DEFAULT 0 CHECK (unlikely IN (0, 1));

-- No row: all sources, and what comes by hand.
CREATE TABLE rule_sources (
    rule_id BIGINT NOT NULL REFERENCES rules (id),
    source_id BIGINT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (rule_id, source_id)
);

CREATE TABLE word_lists (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);
