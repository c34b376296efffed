-- What clinicians write and decide beside a note.

-- Who wrote it, by id, for what a clinician sends; null for everybody else and for what was sent before this was kept.
-- is_told: it tells the patient something; without it, it asks, and a note waits for the answer.
alter table app.messages
  add column author_id uuid,
  add column is_told boolean not null default false,
  add foreign key (tenant_id, author_id) references app.people (tenant_id, id);

-- Codes that a clinician does not want offered for this note. A code is clinical, so the list is sealed.
alter table app.notes add column dismissed_codes bytea;

-- How far the patient's own pages have read the talk: what a clinician wrote after it is new to them.
alter table app.encounters add column patient_read_seq bigint not null default 0;
