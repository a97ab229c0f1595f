-- Entries of lists whose pages are gone or hold nothing to read, and when to ask for them again.

CREATE TABLE dead_entries (
    source_id BIGINT NOT NULL REFERENCES sources (id),
    url TEXT NOT NULL,
    failures INTEGER NOT NULL,
    ask_again BIGINT NOT NULL,
    PRIMARY KEY (source_id, url)
);
