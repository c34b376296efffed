-- What people can see, in one order per encounter, and the messages that wait for a run.

create table app.events (
  tenant_id uuid references app.tenants (tenant_id),
  encounter_id uuid not null,
  seq bigint not null,
  id uuid not null,
  type text not null,
  audience text not null check (audience in ('all', 'patient', 'staff')),
  body bytea not null,
  at timestamptz not null,
  primary key (tenant_id, encounter_id, seq),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
select app.protect('app.events', 'select, insert');

create table app.messages (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid not null,
  -- Made by the sender; null for what the product wrote.
  client_id text,
  -- Run, node and purpose of what the product wrote, so that a replay writes it once; null for people.
  effect_key text,
  seq bigint not null,
  speaker text not null check (speaker in ('patient', 'proxy', 'guest', 'clinician', 'assistant')),
  text bytea not null,
  typed_at timestamptz not null,
  -- Minutes east of UTC where it was typed: "last night" means nothing without it.
  typed_zone smallint not null default 0,
  received_at timestamptz not null,
  -- True until a run has answered it; the product's and the clinician's words never wait.
  is_pending boolean not null,
  handled_by_run uuid,
  primary key (tenant_id, id),
  unique (tenant_id, encounter_id, client_id),
  unique (tenant_id, encounter_id, effect_key),
  unique (tenant_id, encounter_id, seq),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id)
);
create index messages_pending on app.messages (tenant_id, encounter_id, seq) where is_pending;
select app.protect('app.messages', 'select, insert, update');
