-- Published knowledge: documents, their passages, and the counts that ranking needs. Public words, kept in clear.

create table app.documents (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  -- Its name in the library it came from; a new text under the same name replaces the old one.
  slug text not null,
  title text not null,
  source text not null,
  year integer,
  licence text not null,
  section text not null,
  population jsonb not null default '{}',
  topics text[] not null default '{}',
  language text not null,
  url text,
  state text not null default 'quarantine' check (state in ('quarantine', 'reviewed', 'published', 'expired')),
  checksum text not null,
  reviewed_by text,
  reviewed_role text,
  reviewed_at date,
  created_at timestamptz not null,
  published_at timestamptz,
  expires_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, slug)
);
select app.protect('app.documents', 'select, insert, update');

create table app.chunks (
  tenant_id uuid references app.tenants (tenant_id),
  id uuid not null,
  document_id uuid not null,
  ordinal integer not null,
  heading text not null,
  text text not null,
  language text not null,
  -- How often each term stands in it, and how many there are: what the weights are made of.
  terms jsonb not null,
  length integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, document_id, ordinal),
  foreign key (tenant_id, document_id) references app.documents (tenant_id, id) on delete cascade
);
select app.protect('app.chunks');

-- The vocabulary of a language: a term's place in the sparse vectors, and in how many passages it stands.
create table app.terms (
  tenant_id uuid references app.tenants (tenant_id),
  language text not null,
  term text not null,
  id integer not null generated always as identity,
  df integer not null,
  primary key (tenant_id, language, term)
);
select app.protect('app.terms');

create table app.corpora (
  tenant_id uuid references app.tenants (tenant_id),
  language text not null,
  chunks integer not null,
  average_length double precision not null,
  indexed_at timestamptz not null,
  primary key (tenant_id, language)
);
select app.protect('app.corpora', 'select, insert, update');
