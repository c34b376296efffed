-- Accounts of better-auth. No address stands here: `email` is a keyed hash, the address is sealed in app.people.
-- Sessions and codes are not tables of it: they stand hashed and sealed in auth.storage.
create table auth."user" (
  "id" text not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null,
  "twoFactorEnabled" boolean,
  "tenantId" text not null,
  "personId" text not null
);

create table auth."account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth."account" ("userId");

create table auth."twoFactor" (
  "id" text not null primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");
create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");

-- Sessions, codes and counters: the key is a keyed hash of the token, the value is sealed with a key derived from the secret.
create table auth.storage (
  key_hash bytea primary key,
  value bytea,
  count integer not null default 0,
  expires_at timestamptz
);
create index storage_expires_at on auth.storage (expires_at);
