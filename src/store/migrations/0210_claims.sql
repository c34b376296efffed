-- A claim puts the next look off, and says so: the claims of a process that is known to be dead can then be ended,
-- while what is really due later keeps its time.
alter table app.outbox add column claimed_until timestamptz;
alter table app.escalations add column claimed_until timestamptz;
