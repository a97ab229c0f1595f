-- The first schema. Plain SQL that SQLite and PostgreSQL both take; what only one engine has (search index, triggers)
-- is in the folder of that engine, under the same number. @id@ stands for the engine's generated primary key.
-- Times are UTC milliseconds, days ISO dates, hashes lower-case hex, codes those of casework/codes.h.

CREATE TABLE offices (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    zone TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    policy TEXT NOT NULL,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
    version BIGINT NOT NULL
);

CREATE TABLE calendar_days (
    day TEXT PRIMARY KEY,
    working INTEGER NOT NULL CHECK (working IN (0, 1))
);

CREATE TABLE networks (
    cidr TEXT PRIMARY KEY
);

CREATE TABLE users (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('analyst', 'supervisor', 'clerk')),
    password TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    added_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

-- By the name as typed, known or not, so that a delay tells nothing about which names exist.
CREATE TABLE sign_in_failures (
    name TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE INDEX sign_in_failures_age ON sign_in_failures (last_at);

CREATE TABLE sources (
    id @id@,
    name TEXT NOT NULL,
    url TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'list', 'page')),
    entry_selector TEXT NOT NULL,
    title_selector TEXT NOT NULL,
    link_selector TEXT NOT NULL,
    date_selector TEXT NOT NULL,
    interval_ms BIGINT NOT NULL CHECK (interval_ms > 0),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    last_attempt BIGINT,
    last_success BIGINT,
    last_new_item BIGINT,
    error_code TEXT,
    error_what TEXT,
    error_detail TEXT,
    error_since BIGINT,
    failures INTEGER NOT NULL DEFAULT 0,
    next_due BIGINT NOT NULL DEFAULT 0, -- 0: as soon as possible
    items BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX sources_due ON sources (enabled, next_due);

CREATE TABLE items (
    id @id@,
    source_id BIGINT REFERENCES sources (id),
    channel TEXT NOT NULL, -- of what came by hand
    identity TEXT NOT NULL,
    url TEXT NOT NULL,
    url_key TEXT NOT NULL, -- the address without tracking parameters and fragment
    title TEXT NOT NULL,   -- of the newest revision
    published BIGINT,
    updated BIGINT,
    found BIGINT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    text_hash TEXT NOT NULL, -- of the newest revision
    UNIQUE (source_id, identity)
);
CREATE INDEX items_found ON items (found);
CREATE INDEX items_source_url ON items (source_id, url);

CREATE TABLE item_bodies (
    item_id BIGINT NOT NULL REFERENCES items (id),
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    found BIGINT NOT NULL,
    PRIMARY KEY (item_id, revision)
);

CREATE TABLE rules (
    id @id@,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    tier INTEGER NOT NULL CHECK (tier IN (1, 2, 3)),
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE cases (
    id @id@,
    title TEXT NOT NULL,
    tier INTEGER NOT NULL CHECK (tier IN (1, 2, 3)),
    state TEXT NOT NULL CHECK (state IN ('new', 'assigned', 'checking', 'drafting', 'awaiting_sign_off', 'returned',
        'signed', 'published', 'following', 'closed', 'archived', 'reopened')),
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    helping_units TEXT NOT NULL,
    assignee BIGINT REFERENCES users (id),
    policy TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    published BIGINT,
    found BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    opened_by BIGINT REFERENCES users (id),
    calm BIGINT,
    closed BIGINT,
    events TEXT NOT NULL DEFAULT '{}', -- Case::events as JSON: {"assigned": milliseconds}
    version BIGINT NOT NULL DEFAULT 1,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)), -- neither closed nor archived
    next_due BIGINT NOT NULL DEFAULT 9223372036854775807 -- of its running clocks, guides apart; the greatest: none
);
CREATE INDEX cases_queue ON cases (is_open, next_due, tier, id DESC);
CREATE INDEX cases_state ON cases (state, id);
CREATE INDEX cases_opened ON cases (opened);
CREATE INDEX cases_closed ON cases (closed);

CREATE TABLE flags (
    id @id@,
    item_id BIGINT NOT NULL REFERENCES items (id),
    revision INTEGER NOT NULL,
    rule_id BIGINT REFERENCES rules (id),
    tier INTEGER NOT NULL CHECK (tier IN (1, 2, 3)),
    state TEXT NOT NULL CHECK (state IN ('new', 'watching', 'dismissed', 'opened', 'attached')),
    reason TEXT NOT NULL,
    case_id BIGINT REFERENCES cases (id),
    hits TEXT NOT NULL, -- JSON
    because TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    at BIGINT NOT NULL,
    reviewed_by BIGINT REFERENCES users (id),
    reviewed_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (item_id, revision, rule_id)
);
CREATE INDEX flags_at ON flags (at);
CREATE INDEX flags_reviewed ON flags (reviewed_at);
CREATE INDEX flags_rule ON flags (rule_id, state);

-- One row per item and state of its flags, kept by store/flag_table.cpp, so that a page of the inbox costs what it shows.
CREATE TABLE inbox (
    item_id BIGINT NOT NULL REFERENCES items (id),
    state TEXT NOT NULL,
    tier INTEGER NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (item_id, state)
);
CREATE INDEX inbox_order ON inbox (state, tier, at DESC, item_id DESC);

CREATE TABLE case_items (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    item_id BIGINT NOT NULL REFERENCES items (id),
    added_by BIGINT REFERENCES users (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (case_id, item_id)
);
CREATE INDEX case_items_item ON case_items (item_id);

CREATE TABLE clocks (
    id @id@,
    case_id BIGINT NOT NULL REFERENCES cases (id),
    spec_key TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    obligation_zh TEXT NOT NULL,
    obligation_en TEXT NOT NULL,
    source_zh TEXT NOT NULL,
    source_en TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('elapsed', 'working_hours', 'working_days')),
    guide INTEGER NOT NULL CHECK (guide IN (0, 1)),
    start_event TEXT NOT NULL,
    stop_events TEXT NOT NULL, -- JSON
    started BIGINT NOT NULL,
    due BIGINT NOT NULL,
    because TEXT NOT NULL, -- the derivation, JSON
    unpublished_year INTEGER,
    state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'met', 'missed', 'stopped')),
    ended BIGINT,
    paused_at BIGINT,
    paused_until BIGINT,
    reason TEXT NOT NULL,
    warn_before_ms BIGINT NOT NULL,
    escalate_to TEXT NOT NULL,
    policy TEXT NOT NULL,
    policy_version INTEGER NOT NULL
);
CREATE INDEX clocks_case ON clocks (case_id, id);
CREATE INDEX clocks_running ON clocks (due, case_id) WHERE state = 'running' AND guide = 0;
CREATE INDEX clocks_paused ON clocks (paused_until, case_id) WHERE state = 'paused';

CREATE TABLE facts (
    id @id@,
    case_id BIGINT NOT NULL REFERENCES cases (id),
    claim TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('unverified', 'true', 'partly', 'false')),
    evidence TEXT NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL
);
CREATE INDEX facts_case ON facts (case_id, id);

CREATE TABLE drafts (
    id @id@,
    case_id BIGINT NOT NULL REFERENCES cases (id),
    round INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'holding')),
    text TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    promised TEXT,
    author BIGINT NOT NULL REFERENCES users (id),
    at BIGINT NOT NULL,
    UNIQUE (case_id, number)
);
CREATE INDEX drafts_round ON drafts (case_id, round, author);

CREATE TABLE draft_autosaves (
    case_id BIGINT NOT NULL REFERENCES cases (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (case_id, user_id)
);

CREATE TABLE sign_offs (
    id @id@,
    draft_id BIGINT NOT NULL REFERENCES drafts (id),
    case_id BIGINT NOT NULL REFERENCES cases (id),
    text_hash TEXT NOT NULL,
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    reason TEXT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES users (id),
    at BIGINT NOT NULL
);
CREATE INDEX sign_offs_case ON sign_offs (case_id, id);
CREATE INDEX sign_offs_at ON sign_offs (at);

CREATE TABLE publications (
    id @id@,
    case_id BIGINT NOT NULL REFERENCES cases (id),
    draft_id BIGINT NOT NULL REFERENCES drafts (id),
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'holding')),
    address TEXT NOT NULL,
    text TEXT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES users (id),
    at BIGINT NOT NULL
);
CREATE INDEX publications_case ON publications (case_id, id);

CREATE TABLE case_entries (
    id @id@,
    case_id BIGINT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'call', 'brief', 'task', 'follow_up', 'retrospective')),
    text TEXT NOT NULL,
    party TEXT NOT NULL,
    means TEXT NOT NULL,
    due BIGINT,
    done BIGINT,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL
);
CREATE INDEX case_entries_case ON case_entries (case_id, id);

CREATE TABLE case_links (
    from_case BIGINT NOT NULL REFERENCES cases (id),
    to_case BIGINT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('same_matter', 'follows_from')),
    PRIMARY KEY (from_case, to_case),
    CHECK (from_case <> to_case)
);
CREATE INDEX case_links_to ON case_links (to_case);

CREATE TABLE judgements (
    day TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL
);

CREATE TABLE papers (
    day TEXT PRIMARY KEY,
    year INTEGER NOT NULL,
    issue INTEGER NOT NULL,
    facts TEXT NOT NULL, -- what the paper said when its number was given, JSON
    audit_count BIGINT NOT NULL,
    audit_hash TEXT NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL,
    UNIQUE (year, issue)
);

-- No reference to users: an entry must stand by itself.
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id, number);

CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    count BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, count, hash) VALUES (1, 0, '');

-- What made the search index, to make it again when that changes.
CREATE TABLE search_state (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    fingerprint TEXT NOT NULL
);
INSERT INTO search_state (id, fingerprint) VALUES (1, '');
