CREATE TRIGGER policies_no_update BEFORE UPDATE ON policies
BEGIN SELECT RAISE(ABORT, 'a version of a policy is never changed'); END;
CREATE TRIGGER policies_no_delete BEFORE DELETE ON policies
BEGIN SELECT RAISE(ABORT, 'a version of a policy is never deleted'); END;
CREATE TRIGGER task_urgings_no_update BEFORE UPDATE ON task_urgings
BEGIN SELECT RAISE(ABORT, 'an urging is never changed'); END;
CREATE TRIGGER task_urgings_no_delete BEFORE DELETE ON task_urgings
BEGIN SELECT RAISE(ABORT, 'an urging is never deleted'); END;
CREATE TRIGGER escalations_no_delete BEFORE DELETE ON escalations
BEGIN SELECT RAISE(ABORT, 'an escalation is never deleted'); END;
