-- Who the product knows: profiles behind the accounts, and what each of them has agreed to.

-- Position on the urgency scale; null, "not known", is below everything. Same order as URGENCIES in core/clinical.ts.
create function app.urgency_rank(level text) returns integer
  language sql immutable parallel safe
  as $$ select coalesce(array_position(array['self_care', 'routine', 'soon', 'urgent', 'emergency'], level) - 1, -1) $$;

-- Rows that are written once: the record of what happened.
create function app.refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;

create table app.people (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  -- Account in better-auth's schema; null for a person who cannot sign in.
  auth_user_id text,
  role text not null check (role in ('patient', 'clinician', 'evaluator', 'administrator')),
  name bytea not null,
  email bytea,
  locale text not null,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, auth_user_id)
);
create index people_by_account on app.people (auth_user_id);
select app.protect('app.people', 'select, insert, update');

create table app.consents (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  person_id uuid not null,
  purpose text not null,
  version integer not null check (version > 0),
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references app.people (tenant_id, id)
);
create unique index consents_standing on app.consents (tenant_id, person_id, purpose, version) where withdrawn_at is null;
select app.protect('app.consents', 'select, insert, update');
