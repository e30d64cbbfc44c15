-- Which member organization publishes under which code of the inventory, what other names mean it, and the programs
-- each code may cite. Published rows are everybody's to read; only the holder of a code writes rows under it. A file of
-- several organizations is loaded by the operator, as the owner of the database.
create table inventory.holding (
  organization_id uuid not null references identity.organization,
  code text not null check (code <> '' and code = btrim(code)),
  person_id uuid,
  held_since timestamptz not null,
  primary key (organization_id, code),
  unique (code)
);
grant select, insert, delete on inventory.holding to entente_app;
alter table inventory.holding enable row level security;
create policy known on inventory.holding for select using (true);
create policy own_new on inventory.holding for insert with check (organization_id = kernel.current_organization());
create policy own_removal on inventory.holding for delete using (organization_id = kernel.current_organization());

-- Former and other names under which files mean an organization.
create table inventory.alias (
  organization_id uuid not null references identity.organization,
  name text not null check (name <> '' and name = btrim(name)),
  primary key (organization_id, name)
);
grant select, insert, delete on inventory.alias to entente_app;
alter table inventory.alias enable row level security;
create policy known on inventory.alias for select using (true);
create policy own_new on inventory.alias for insert with check (organization_id = kernel.current_organization());
create policy own_removal on inventory.alias for delete using (organization_id = kernel.current_organization());

-- The list of program codes, as the operator loaded it. `last_year` is the calendar year its last fiscal year ends in.
create table inventory.program (
  organization text not null,
  code text not null,
  name_en text not null,
  name_fr text not null,
  last_year integer not null,
  primary key (organization, code)
);
grant select on inventory.program to entente_app;
alter table inventory.program enable row level security;
create policy known on inventory.program for select using (true);

create function inventory.holds(wanted text) returns boolean
  language sql stable parallel safe
  as $$ select exists (select from inventory.holding
    where code = wanted and organization_id = kernel.current_organization()) $$;

-- Who published it, and why, when it corrects what had been published.
alter table inventory.publication
  add column person_id uuid,
  add column reason_en text,
  add column reason_fr text,
  add check ((reason_en is null) = (reason_fr is null));

alter table inventory.publication enable row level security;
create policy known on inventory.publication for select using (true);
create policy own_new on inventory.publication for insert with check (inventory.holds(organization));

alter table inventory.record enable row level security;
create policy known on inventory.record for select using (true);
create policy own_new on inventory.record for insert with check (
  inventory.holds(organization)
  and exists (select from inventory.publication
    where publication.id = record.publication_id and publication.organization = record.organization));

alter table inventory.change enable row level security;
create policy known on inventory.change for select using (true);
create policy own_new on inventory.change for insert with check (inventory.holds(organization));
