-- Tiers are proposed with grounds, and changed rules are run again over what is stored.

ALTER TABLE sources ADD COLUMN class TEXT NOT NULL DEFAULT 'unknown';

-- Every version of casework/tier_table.h as JSON; the newest holds. No row: the built-in one.
CREATE TABLE tier_tables (
    version BIGINT PRIMARY KEY,
    content TEXT NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL
);

-- Of flags of which there is more to say than their rule. No row: its tier is proposed by its rule alone.
CREATE TABLE flag_notes (
    flag_id BIGINT PRIMARY KEY REFERENCES flags (id),
    grounds TEXT NOT NULL, -- JSON; empty: the rule alone
    tier_by BIGINT REFERENCES users (id), -- who chose the tier; none: it is the program's proposal
    withdrawn BIGINT -- since when its rule is no longer true of the item; void if the flag is younger
);

-- One run of rules over stored items: where it stands, so that it goes on after a crash, and what it brought.
CREATE TABLE rescreens (
    id @id@,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'replaced')),
    rules TEXT NOT NULL, -- ids, parted by commas
    since BIGINT NOT NULL,
    begun BIGINT NOT NULL,
    ended BIGINT,
    by_id BIGINT REFERENCES users (id),
    position BIGINT NOT NULL, -- the last item that is done
    last_item BIGINT NOT NULL,
    items BIGINT NOT NULL,
    screened BIGINT NOT NULL DEFAULT 0,
    flagged BIGINT NOT NULL DEFAULT 0,
    updated BIGINT NOT NULL DEFAULT 0,
    withdrawn BIGINT NOT NULL DEFAULT 0,
    restored BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX rescreens_running ON rescreens (state, id);
