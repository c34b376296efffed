-- This folder waits until the server has pgvector, and is tried again at each start.
do $$
begin
  if not exists (select 1 from pg_extension where extname = 'vector') then
    create extension vector schema app;
  end if;
end $$;
