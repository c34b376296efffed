-- Whether models may be used for a tenant: a row for each change, the latest holds. No row: they may.
create table app.model_switches (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  is_off boolean not null,
  -- Staff, by id.
  changed_by uuid not null,
  reason bytea not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
select app.protect('app.model_switches', 'select, insert');

-- What went wrong, or nearly did. It is closed with what came of it, by a named person, and never removed.
create table app.incidents (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  severity text not null check (severity in ('near_miss', 'no_harm', 'harm', 'severe_harm')),
  what bytea not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  outcome bytea,
  closed_by uuid,
  closed_at timestamptz,
  primary key (tenant_id, id),
  check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null))
);
select app.protect('app.incidents', 'select, insert, update');
