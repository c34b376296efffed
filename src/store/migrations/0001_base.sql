-- Schemas, roles, and the two functions every later migration leans on.
-- Roles belong to the whole server, so another database on it may have made them already.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['app_user', 'app_system', 'auth_user', 'graph_user', 'jobs_user'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls', wanted);
    exception when duplicate_object or unique_violation then
      null;
    end;
    -- From PostgreSQL 16 on the maker of a role may not SET ROLE to it without this.
    execute format('grant %I to current_user', wanted);
  end loop;
end $$;

create schema app;
create schema auth;
create schema graph;
create schema jobs authorization jobs_user;

revoke all on schema public from public;
grant usage on schema app to app_user, app_system;
grant usage on schema auth to auth_user;
grant usage on schema graph to graph_user;

-- Whatever a later migration makes in these two, their role may read and write it, and change nothing of its shape.
alter default privileges in schema auth grant select, insert, update, delete on tables to auth_user;
alter default privileges in schema auth grant usage, select on sequences to auth_user;
alter default privileges in schema graph grant select, insert, update, delete on tables to graph_user;

-- The tenant of this transaction; null (which matches no row) outside of one.
create function app.tenant() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

-- Call it for every table of schema app, which must have a column tenant_id uuid. The table is then bound to the tenant
-- of the transaction, tenant_id fills itself in, the application role gets the named rights, and housekeeping may look.
create function app.protect(target regclass, rights text default 'select, insert, update, delete') returns void
  language plpgsql
  as $$
begin
  execute format('alter table %s alter column tenant_id set not null, alter column tenant_id set default app.tenant()', target);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_tenant on %s to app_user using (tenant_id = app.tenant()) with check (tenant_id = app.tenant())',
    target
  );
  execute format('create policy housekeeping on %s for select to app_system using (true)', target);
  execute format('grant %s on %s to app_user', rights, target);
  execute format('grant select on %s to app_system', target);
end $$;
revoke execute on function app.protect(regclass, text) from public;

create table app.tenants (
  tenant_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null
);
select app.protect('app.tenants', 'select, insert, update');

-- Data keys, each wrapped by the master key, which is not in the database.
create table app.tenant_keys (
  tenant_id uuid references app.tenants (tenant_id),
  version integer not null check (version > 0),
  key_id bytea not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, version)
);
select app.protect('app.tenant_keys', 'select, insert');

-- Owner only: facts about this database as a whole.
create table meta.settings (
  name text primary key,
  value text not null
);
