-- One talk about one person, and the floor under its urgency.

create table app.encounters (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  -- The account holder who writes; the person it is about stands in `subject`.
  patient_id uuid not null,
  subject bytea not null,
  status text not null default 'open' check (status in ('open', 'closing', 'in_review', 'signed')),
  -- `level` is what the queue shows (standing); `floor` is the highest level found so far.
  level text check (level is null or app.urgency_rank(level) >= 0),
  floor text check (floor is null or app.urgency_rank(floor) >= 0),
  complaint bytea,
  triage bytea,
  interview bytea,
  interview_version integer not null default 0,
  completeness real not null default 0 check (completeness between 0 and 1),
  locale text not null,
  linked_to uuid,
  opened_at timestamptz not null,
  last_activity_at timestamptz not null,
  -- The one sequence of messages and events; its row lock orders everything that happens in the encounter.
  last_seq bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references app.people (tenant_id, id),
  foreign key (tenant_id, linked_to) references app.encounters (tenant_id, id),
  constraint standing_not_below_floor check (app.urgency_rank(level) >= app.urgency_rank(floor))
);
create index encounters_of_patient on app.encounters (tenant_id, patient_id, opened_at);
create index encounters_silent on app.encounters (last_activity_at) where status = 'open';
select app.protect('app.encounters', 'select, insert, update');

-- A row here is the only thing that lets a floor fall: a named clinician, a reason, and the transaction it holds for.
create table app.floor_lowerings (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid not null,
  from_level text not null,
  to_level text,
  lowered_by uuid not null,
  reason bytea not null,
  at timestamptz not null,
  transaction xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id),
  foreign key (tenant_id, lowered_by) references app.people (tenant_id, id),
  check (app.urgency_rank(to_level) < app.urgency_rank(from_level))
);
create index floor_lowerings_of_encounter on app.floor_lowerings (tenant_id, encounter_id);
select app.protect('app.floor_lowerings', 'select, insert');

create function app.guard_floor() returns trigger
  language plpgsql
  as $$
begin
  if app.urgency_rank(new.floor) < app.urgency_rank(old.floor) and not exists (
    select from app.floor_lowerings l
      join app.people p on p.tenant_id = l.tenant_id and p.id = l.lowered_by
     where l.tenant_id = old.tenant_id and l.encounter_id = old.id
       and l.from_level = old.floor and l.to_level is not distinct from new.floor
       and l.transaction = pg_current_xact_id() and p.role = 'clinician' and p.active
  ) then
    raise exception 'only a clinician lowers the floor' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger guard_floor before update of floor on app.encounters for each row execute function app.guard_floor();

-- Placeholders that stand for a registered identifier towards a model.
create table app.pseudonyms (
  tenant_id uuid references app.tenants (tenant_id),
  encounter_id uuid not null,
  placeholder text not null check (placeholder ~ '^\[[A-Z][A-Z0-9_]*\]$'),
  kind text not null,
  value bytea not null,
  primary key (tenant_id, encounter_id, placeholder),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
select app.protect('app.pseudonyms', 'select, insert');

-- What is known, one row a fact. A correction adds a row that names the one it replaces; the trail stays.
create table app.facts (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid not null,
  body bytea not null,
  source text not null check (source in ('rule', 'model', 'clinician')),
  supersedes uuid,
  -- Run, node and purpose of what found it, and as the how-many-eth: a replay adds nothing twice.
  effect_key text,
  ordinal integer,
  -- Orders facts of the same instant.
  written bigint generated always as identity,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, encounter_id, effect_key, ordinal),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id),
  foreign key (tenant_id, supersedes) references app.facts (tenant_id, id)
);
create index facts_of_encounter on app.facts (tenant_id, encounter_id, at);
create index facts_superseded on app.facts (tenant_id, supersedes) where supersedes is not null;
select app.protect('app.facts', 'select, insert');
