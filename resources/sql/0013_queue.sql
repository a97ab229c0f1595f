-- The queue in every order that people ask for: by groups of one state, tier, person, unit or version of the reply, and in
-- each of them by deadline.

-- of the newest draft; 0: none
ALTER TABLE cases ADD COLUMN draft_number INTEGER NOT NULL DEFAULT 0;
UPDATE cases SET draft_number = coalesce((SELECT max(d.number) FROM drafts d WHERE d.case_id = cases.id), 0);
CREATE INDEX cases_by_number ON cases (is_open, id);
CREATE INDEX cases_by_state ON cases (is_open, state, next_due, tier, id DESC);
CREATE INDEX cases_by_tier ON cases (is_open, tier, next_due, id DESC);
CREATE INDEX cases_by_assignee ON cases (is_open, assignee, next_due, tier, id DESC);
CREATE INDEX cases_by_unit ON cases (is_open, unit, next_due, tier, id DESC);
CREATE INDEX cases_by_draft ON cases (is_open, draft_number, next_due, tier, id DESC);

-- Which clocks to warn of now.
CREATE INDEX clocks_warned ON clocks ((due - warn_before_ms)) WHERE state = 'running' AND guide = 0;
