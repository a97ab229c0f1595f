-- The office's own versions of policies, the years it added to the calendar, urgings of tasks, escalations of missed
-- clocks, and whom to phone first.

CREATE TABLE policies (
    spec_key TEXT NOT NULL,
    number INTEGER NOT NULL,
    body TEXT NOT NULL, -- as Policy::toJson
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (spec_key, number)
);

CREATE TABLE calendar_years (
    year INTEGER PRIMARY KEY
);

CREATE TABLE task_urgings (
    id @id@,
    entry_id BIGINT NOT NULL REFERENCES case_entries (id),
    means TEXT NOT NULL,
    text TEXT NOT NULL,
    by_id BIGINT REFERENCES users (id),
    at BIGINT NOT NULL
);
CREATE INDEX task_urgings_entry ON task_urgings (entry_id, id);
CREATE INDEX case_tasks_open ON case_entries (due, case_id) WHERE kind = 'task' AND done IS NULL;

CREATE TABLE escalations (
    clock_id BIGINT PRIMARY KEY REFERENCES clocks (id),
    case_id BIGINT NOT NULL REFERENCES cases (id),
    role TEXT NOT NULL CHECK (role IN ('analyst', 'supervisor', 'clerk')),
    at BIGINT NOT NULL, -- when the miss was noticed
    seen_by BIGINT REFERENCES users (id),
    seen_at BIGINT
);
CREATE INDEX escalations_case ON escalations (case_id);
CREATE INDEX escalations_open ON escalations (role, at) WHERE seen_at IS NULL;
CREATE INDEX clocks_unexplained ON clocks (due, case_id) WHERE state = 'missed' AND guide = 0 AND reason = '';

CREATE TABLE call_contacts (
    id @id@,
    place INTEGER NOT NULL, -- in the order of phoning
    party TEXT NOT NULL,
    phone TEXT NOT NULL,
    policy TEXT NOT NULL, -- empty: any
    tiers TEXT NOT NULL,  -- '12': tiers 1 and 2
    meets TEXT NOT NULL   -- the obligation that the call meets; empty: none
);
