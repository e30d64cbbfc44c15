-- What a promise rests on: some are all needed, others stand in for each other, in groups of their own. Only the
-- organization that made the promise reads it: its clients are promised the result, not how it comes about.
alter table performance.reliance add column standby int check (standby between 1 and 9);
alter table performance.reliance add check ((kind = 'parallel') = (standby is not null));
drop policy through_measure on performance.reliance;
create policy own on performance.reliance for select using (organization_id = kernel.current_organization());
