-- When a source is asked again, and who asks: what src/intake/schedule.h learned of each source, special periods, and
-- the leases that keep two programs from pulling one source at once.

ALTER TABLE sources ADD COLUMN adaptive INTEGER NOT NULL DEFAULT 1 CHECK (adaptive IN (0, 1));
-- of the last attempt; 0: no answer
ALTER TABLE sources ADD COLUMN http_status INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN lately_changes DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN lately_ms DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN overall_changes DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN overall_ms DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN last_change BIGINT;
-- 0: not known yet
ALTER TABLE sources ADD COLUMN usual_gap_ms BIGINT NOT NULL DEFAULT 0;
-- 0: not known yet
ALTER TABLE sources ADD COLUMN longest_quiet_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN max_age_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN ttl_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN not_before BIGINT;
ALTER TABLE sources ADD COLUMN unfinished INTEGER NOT NULL DEFAULT 0 CHECK (unfinished IN (0, 1));
ALTER TABLE sources ADD COLUMN offline INTEGER NOT NULL DEFAULT 0 CHECK (offline IN (0, 1));
ALTER TABLE sources ADD COLUMN moved_to TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN moved_answers INTEGER NOT NULL DEFAULT 0;
-- the server's clock less ours
ALTER TABLE sources ADD COLUMN clock_skew_ms BIGINT;
ALTER TABLE sources ADD COLUMN future_dates INTEGER NOT NULL DEFAULT 0;

CREATE TABLE special_periods (
    id @id@,
    name TEXT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    interval_ms BIGINT NOT NULL CHECK (interval_ms > 0),
    CHECK (starts < ends)
);

-- A row as long as somebody pulls the source; what a crash leaves behind runs out.
CREATE TABLE pull_leases (
    source_id BIGINT PRIMARY KEY REFERENCES sources (id),
    holder TEXT NOT NULL,
    until BIGINT NOT NULL
);
CREATE INDEX pull_leases_holder ON pull_leases (holder);
