-- Who may work on an encounter now (lease), on which messages (run), and what of the reply has left (sentences).

create table app.leases (
  tenant_id uuid references app.tenants (tenant_id),
  encounter_id uuid not null,
  holder text not null,
  -- Grows with every change of holder and never falls; every write of a run names it.
  fence bigint not null,
  expires_at timestamptz not null,
  primary key (tenant_id, encounter_id),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
select app.protect('app.leases', 'select, insert, update');

create table app.runs (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid not null,
  from_seq bigint not null,
  to_seq bigint not null check (to_seq >= from_seq),
  state text not null default 'open' check (state in ('open', 'done', 'aborted')),
  -- Id of the message that the reply becomes: known before the first sentence leaves, the same after recovery.
  reply_id uuid not null,
  fence bigint not null,
  attempts integer not null default 1,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
create unique index runs_one_open on app.runs (tenant_id, encounter_id) where state = 'open';
select app.protect('app.runs', 'select, insert, update');

create table app.reply_sentences (
  tenant_id uuid references app.tenants (tenant_id),
  run_id uuid not null,
  ordinal integer not null check (ordinal >= 0),
  body bytea not null,
  -- Codes of the guards that let it out, never words.
  verdicts text[] not null,
  at timestamptz not null,
  primary key (tenant_id, run_id, ordinal),
  foreign key (tenant_id, run_id) references app.runs (tenant_id, id)
);
select app.protect('app.reply_sentences', 'select, insert');

-- One row for every time a contract was asked.
create table app.model_calls (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid,
  run_id uuid,
  contract text not null,
  contract_version integer not null,
  contract_hash text not null,
  -- Null: the fallback answered without asking anybody.
  model text,
  input_tokens integer not null default 0,
  output_tokens integer not null default 0,
  ms real not null,
  repairs integer not null default 0,
  outcome text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
create index model_calls_of_encounter on app.model_calls (tenant_id, encounter_id, at);
select app.protect('app.model_calls', 'select, insert');

-- An effect happens once: its key is unique, and what came of it is kept for whoever asks again.
create table app.outbox (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  key text not null,
  kind text not null,
  -- `done`: stored in the same transaction, nothing leaves. `pending`: to be delivered.
  state text not null check (state in ('done', 'pending', 'delivered', 'dead')),
  payload bytea,
  result bytea,
  attempts integer not null default 0,
  next_at timestamptz,
  last_code text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
create index outbox_due on app.outbox (next_at) where state = 'pending';
select app.protect('app.outbox');
