-- What was paused when a shift was handed over: its due is then the end of the pause.
ALTER TABLE handover_matters ADD COLUMN paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1));
