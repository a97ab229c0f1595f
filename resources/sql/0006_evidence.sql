-- What was fetched when an item was flagged: the answer's bytes, each once, and which answer each flagged revision was
-- found in. Bytes are packed by zstd, hash and size are of what was fetched.

CREATE TABLE evidence_bodies (
    hash TEXT PRIMARY KEY,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);

CREATE TABLE evidence (
    id @id@,
    asked TEXT NOT NULL,
    url TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    fetched BIGINT NOT NULL,
    body_hash TEXT NOT NULL REFERENCES evidence_bodies (hash),
    UNIQUE (body_hash, fetched, asked)
);

CREATE TABLE item_evidence (
    item_id BIGINT NOT NULL REFERENCES items (id),
    revision INTEGER NOT NULL,
    evidence_id BIGINT NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (item_id, revision)
);
