-- Papers of every kind, kept as they were printed, so that a reprint says the same. One issue may be issued again, as a
-- further edition. Those from before have no document.

CREATE TABLE papers_of_all_kinds (
    id @id@,
    kind TEXT NOT NULL CHECK (kind IN ('day', 'brief', 'week', 'month', 'year', 'units')),
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
INSERT INTO papers_of_all_kinds (kind, day, last_day, year, issue, edition, title, document, facts, audit_count,
    audit_hash, by_id, at)
    SELECT 'day', day, day, year, issue, 1, '', '', facts, audit_count, audit_hash, by_id, at FROM papers
    ORDER BY year, issue;
DROP TABLE papers;
ALTER TABLE papers_of_all_kinds RENAME TO papers;
CREATE INDEX papers_of_kind ON papers (kind, day, case_id);
CREATE INDEX papers_of_case ON papers (case_id);

-- The office's own letterhead, a DOCX with fields.
CREATE TABLE letterheads (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL
);
