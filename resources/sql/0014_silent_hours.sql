-- When no pop-up comes up outside of the window; both the same: always some.

CREATE TABLE silent_hours (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    begins TEXT NOT NULL,
    ends TEXT NOT NULL
);
INSERT INTO silent_hours (id, begins, ends) VALUES (1, '00:00', '00:00');
