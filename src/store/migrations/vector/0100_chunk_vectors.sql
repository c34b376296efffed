-- The weighted terms of a passage; null while its document is not published. No index: an exact scan of tens of
-- thousands of passages takes some 10 ms, and HNSW on sparse vectors loses most of the right answers.
do $$
begin
  -- The extension stands in whichever schema the server's owner chose.
  execute format('alter table app.chunks add column sparse %I.sparsevec',
    (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'vector'));
end $$;
