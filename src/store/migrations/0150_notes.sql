-- Notes: append-only versions, each naming the hash of the one before it. And the clinician's queue.

create table app.notes (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid not null,
  state text not null default 'drafting'
    check (state in ('drafting', 'in_review', 'signed', 'entered_in_error')),
  -- The last message the draft has read; a later one makes it stale.
  through_seq bigint not null,
  stale_at timestamptz,
  head_version integer not null default 0,
  head_hash text,
  -- The interrupt that waits for the review; resuming takes it away, so that it happens once.
  interrupt_id text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
create unique index notes_one_unsigned on app.notes (tenant_id, encounter_id)
  where state in ('drafting', 'in_review');
create index notes_of_encounter on app.notes (tenant_id, encounter_id, created_at);
select app.protect('app.notes', 'select, insert, update');

create table app.note_versions (
  tenant_id uuid references app.tenants (tenant_id),
  note_id uuid not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('draft', 'edit', 'signed', 'addendum', 'entered_in_error')),
  author_kind text not null check (author_kind in ('model', 'person')),
  author_id uuid,
  parent_hash text,
  hash text not null,
  body bytea not null,
  signature bytea,
  signed_by uuid,
  signed_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, note_id, version),
  foreign key (tenant_id, note_id) references app.notes (tenant_id, id),
  foreign key (tenant_id, author_id) references app.people (tenant_id, id),
  foreign key (tenant_id, signed_by) references app.people (tenant_id, id),
  constraint first_has_no_parent check ((version = 1) = (parent_hash is null)),
  constraint a_person_has_an_id check ((author_kind = 'person') = (author_id is not null)),
  constraint only_a_person_signs check (
    case when kind in ('signed', 'addendum', 'entered_in_error')
      then author_kind = 'person' and signed_by = author_id and signed_at is not null and signature is not null
      else signed_by is null and signed_at is null and signature is null end
  )
);
create trigger append_only before update or delete on app.note_versions
  for each row execute function app.refuse_change();
select app.protect('app.note_versions', 'select, insert');

create table app.queue_channels (
  tenant_id uuid primary key references app.tenants (tenant_id),
  last_seq bigint not null
);
select app.protect('app.queue_channels', 'select, insert, update');

create table app.queue_entries (
  tenant_id uuid references app.tenants (tenant_id),
  encounter_id uuid not null,
  seq bigint not null,
  waiting_since timestamptz not null,
  primary key (tenant_id, encounter_id),
  unique (tenant_id, seq),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
select app.protect('app.queue_entries', 'select, insert, update');
