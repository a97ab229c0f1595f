-- Shifts: who is on, what people write into the log, what the program notes of its pulls, hand-overs with both
-- signatures, the office's own templates of replies, and the shift log as a further kind of paper.

CREATE TABLE shifts (
    id @id@,
    person BIGINT NOT NULL REFERENCES users (id),
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    post TEXT NOT NULL, -- 带班领导, 值班员; may be empty
    version BIGINT NOT NULL DEFAULT 1,
    CHECK (starts < ends)
);
CREATE INDEX shifts_ends ON shifts (ends, starts);
CREATE INDEX shifts_person ON shifts (person, ends);

CREATE TABLE shift_entries (
    id @id@,
    at BIGINT NOT NULL, -- when it happened
    text TEXT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES users (id),
    written BIGINT NOT NULL
);
CREATE INDEX shift_entries_at ON shift_entries (at);

-- What the pulls of an hour came to. A source that was asked and had nothing new is counted apart from one that failed.
CREATE TABLE pull_hours (
    hour BIGINT PRIMARY KEY, -- its beginning
    pulls INTEGER NOT NULL,
    brought INTEGER NOT NULL, -- of them, with something new
    failed INTEGER NOT NULL,
    items INTEGER NOT NULL -- new ones
);

CREATE TABLE source_outages (
    source_id BIGINT NOT NULL REFERENCES sources (id),
    since BIGINT NOT NULL,
    until BIGINT, -- none: it still fails
    error_code TEXT NOT NULL,
    error_what TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    PRIMARY KEY (source_id, since)
);
CREATE INDEX source_outages_open ON source_outages (source_id) WHERE until IS NULL;
CREATE INDEX source_outages_since ON source_outages (since);
CREATE INDEX source_outages_until ON source_outages (until);

CREATE TABLE handovers (
    id @id@,
    given_by BIGINT NOT NULL REFERENCES users (id),
    given_at BIGINT NOT NULL,
    for_whom BIGINT REFERENCES users (id), -- none: for whoever comes
    note TEXT NOT NULL,
    inbox INTEGER NOT NULL,   -- items not reviewed yet
    failing INTEGER NOT NULL, -- sources at which collection failed
    beyond INTEGER NOT NULL,  -- open matters that are counted only
    taken_by BIGINT REFERENCES users (id),
    taken_at BIGINT,
    remark TEXT NOT NULL DEFAULT '',
    withdrawn_by BIGINT REFERENCES users (id),
    withdrawn_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    CHECK (taken_by IS NULL OR taken_by <> given_by),
    CHECK (taken_by IS NULL OR withdrawn_by IS NULL)
);
CREATE INDEX handovers_waiting ON handovers (given_at) WHERE taken_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX handovers_given ON handovers (given_at);
CREATE INDEX handovers_taken ON handovers (taken_at);

CREATE TABLE handover_matters (
    handover_id BIGINT NOT NULL REFERENCES handovers (id),
    place INTEGER NOT NULL, -- from 1
    kind TEXT NOT NULL CHECK (kind IN ('clock', 'promise', 'sign_off', 'task')),
    case_id BIGINT NOT NULL REFERENCES cases (id),
    ref BIGINT NOT NULL, -- of the clock, draft or task
    title TEXT NOT NULL,
    tier INTEGER NOT NULL CHECK (tier IN (1, 2, 3)),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    who TEXT NOT NULL,
    due BIGINT,
    taken INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1)),
    PRIMARY KEY (handover_id, place)
);

CREATE INDEX case_calls_at ON case_entries (at) WHERE kind = 'call' OR kind = 'brief';
CREATE INDEX publications_at ON publications (at);
CREATE INDEX clocks_missed_at ON clocks (ended) WHERE state = 'missed' AND guide = 0;
CREATE INDEX cases_to_sign ON cases (id) WHERE state = 'awaiting_sign_off';

-- Versions of templates, never changed; an edit is the next one.
CREATE TABLE reply_templates (
    name TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'holding')),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    body TEXT NOT NULL,
    dropped INTEGER NOT NULL CHECK (dropped IN (0, 1)),
    by_id BIGINT NOT NULL REFERENCES users (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (name, number)
);

CREATE TABLE papers_with_shifts (
    id @id@,
    kind TEXT NOT NULL CHECK (kind IN ('day', 'brief', 'week', 'month', 'year', 'units', 'shift')),
    day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    case_id BIGINT REFERENCES cases (id),
    year INTEGER NOT NULL,
    issue INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    title TEXT NOT NULL,
    document TEXT NOT NULL,
    facts TEXT NOT NULL,
    audit_count BIGINT NOT NULL,
    audit_hash TEXT NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL,
    UNIQUE (kind, year, issue, edition)
);
INSERT INTO papers_with_shifts SELECT * FROM papers ORDER BY id;
DROP TABLE papers;
ALTER TABLE papers_with_shifts RENAME TO papers;
CREATE INDEX papers_of_kind ON papers (kind, day, case_id);
CREATE INDEX papers_of_case ON papers (case_id);
