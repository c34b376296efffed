-- The audit trail: a hash chain per tenant that can be read and extended, never changed.
create table app.audit (
  tenant_id uuid references app.tenants (tenant_id),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor text,
  action text not null,
  object text not null,
  code text,
  guard_id text,
  guard_version integer,
  guard_stage text,
  counts jsonb,
  ms double precision,
  encounter_id uuid,
  hash bytea not null,
  primary key (tenant_id, seq)
);
create index audit_of_encounter on app.audit (tenant_id, encounter_id, seq) where encounter_id is not null;
create index audit_of_object on app.audit (tenant_id, object, seq);
select app.protect('app.audit', 'select, insert');

-- Where the chain stands. Its row lock puts the writers of one tenant in a line.
create table app.audit_heads (
  tenant_id uuid primary key references app.tenants (tenant_id),
  seq bigint not null,
  hash bytea not null
);
select app.protect('app.audit_heads', 'select, insert, update');
