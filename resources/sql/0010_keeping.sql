-- How long texts are kept that nobody ever flagged, and notes that only some can open.

CREATE TABLE keeping (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    unflagged_days INTEGER NOT NULL CHECK (unflagged_days = 0 OR unflagged_days >= 30),
    -- the last decision: no text found since then may be dropped
    drop_before BIGINT NOT NULL DEFAULT 0
);
INSERT INTO keeping (id, unflagged_days) VALUES (1, 90);

-- The key pair of each person for sealed notes; the secret half is sealed by a key from the password (Argon2id).
CREATE TABLE user_keys (
    user_id BIGINT PRIMARY KEY REFERENCES users (id),
    public_key TEXT NOT NULL,
    salt TEXT NOT NULL,
    passes BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    sealed_secret TEXT NOT NULL
);

CREATE TABLE sealed_notes (
    id @id@,
    case_id BIGINT NOT NULL REFERENCES cases (id),
    box BYTEA NOT NULL,
    by_id BIGINT NOT NULL REFERENCES users (id),
    at BIGINT NOT NULL
);
CREATE INDEX sealed_notes_case ON sealed_notes (case_id, id);

-- The key of a note, sealed for each person who may open it.
CREATE TABLE sealed_note_keys (
    note_id BIGINT NOT NULL REFERENCES sealed_notes (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    sealed_key TEXT NOT NULL,
    PRIMARY KEY (note_id, user_id)
);
CREATE INDEX sealed_note_keys_user ON sealed_note_keys (user_id);
