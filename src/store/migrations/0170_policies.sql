-- A tenant's own rules for the guards: a chain of versions that can be read and added to, never changed. The latest holds.
create table app.policies (
  tenant_id uuid references app.tenants (tenant_id),
  version integer not null check (version > 0),
  -- Staff, by id, or 'operator' for the command line.
  author text not null,
  created_at timestamptz not null,
  -- SHA-256 of the canonical JSON.
  checksum text not null,
  -- Sealed, because a pattern can hold a name.
  document bytea not null,
  primary key (tenant_id, version)
);
select app.protect('app.policies', 'select, insert');
