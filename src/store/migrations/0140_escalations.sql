-- The closed loop: an escalation, what happened to it, who was on call, and who was tried.

create table app.escalations (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  encounter_id uuid not null,
  -- The message that raised it; null when a form or a clinician did.
  message_id uuid,
  client_id text,
  level text not null check (app.urgency_rank(level) >= 0),
  crisis boolean not null,
  third_person boolean not null,
  -- Key of the reviewed wording that is shown.
  wording text not null,
  red_flags bytea not null,
  -- The drafted handover (SBAR), once there is one.
  handover bytea,
  state text not null default 'raised'
    check (state in ('raised', 'shown', 'patient_answered', 'alerted', 'acknowledged', 'closed')),
  -- What the patient said on the emergency screen.
  patient_answer text,
  raised_at timestamptz not null,
  shown_at timestamptz,
  alerted_at timestamptz,
  second_alert_at timestamptz,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  outcome bytea,
  -- When the next step of the loop is due; null once a person has it.
  due_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references app.encounters (tenant_id, id),
  foreign key (tenant_id, acknowledged_by) references app.people (tenant_id, id),
  foreign key (tenant_id, closed_by) references app.people (tenant_id, id),
  constraint acknowledged_by_a_person
    check (state not in ('acknowledged', 'closed') or (acknowledged_by is not null and acknowledged_at is not null)),
  constraint closed_with_outcome
    check (state <> 'closed' or (closed_by is not null and closed_at is not null and outcome is not null))
);
create index escalations_of_encounter on app.escalations (tenant_id, encounter_id, raised_at);
create index escalations_of_message on app.escalations (tenant_id, message_id);
create index escalations_due on app.escalations (due_at) where due_at is not null;
select app.protect('app.escalations', 'select, insert, update');

create table app.escalation_steps (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  escalation_id uuid not null,
  -- Orders steps of the same instant.
  ordinal bigint generated always as identity,
  step text not null,
  -- Staff, by id; null where the product or the patient did it.
  by uuid,
  code text,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, escalation_id) references app.escalations (tenant_id, id),
  foreign key (tenant_id, by) references app.people (tenant_id, id)
);
create index escalation_steps_of on app.escalation_steps (tenant_id, escalation_id, at);
select app.protect('app.escalation_steps', 'select, insert');

create table app.alerts (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  escalation_id uuid not null,
  person_id uuid not null,
  channel_id uuid not null,
  -- First, second, .. time that this contact is tried on this channel.
  round integer not null check (round > 0),
  state text not null default 'pending' check (state in ('pending', 'sent', 'failed')),
  code text,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, escalation_id, channel_id, round),
  foreign key (tenant_id, escalation_id) references app.escalations (tenant_id, id),
  foreign key (tenant_id, person_id) references app.people (tenant_id, id)
);
select app.protect('app.alerts', 'select, insert, update');

create table app.contact_channels (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('in_app', 'webhook', 'email')),
  address bytea not null,
  ordinal integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references app.people (tenant_id, id)
);
select app.protect('app.contact_channels');

create table app.shifts (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  person_id uuid not null,
  -- 1 is called first, 2 when the first does not answer.
  contact integer not null check (contact in (1, 2)),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references app.people (tenant_id, id)
);
create index shifts_by_time on app.shifts (tenant_id, ends_at, starts_at);
select app.protect('app.shifts');
