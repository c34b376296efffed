-- Every verdict of a guard is a row here, dozens a turn, and two thirds of what one cost were these two.
-- The reference was looked up for each row. It says nothing that the head does not say: nothing is written without the
-- tenant's head, which has the reference, and the policy lets no other tenant's rows in.
alter table app.audit drop constraint audit_tenant_id_fkey;
-- Nobody asks by object; the trail is read in order, or by encounter.
drop index app.audit_of_object;
