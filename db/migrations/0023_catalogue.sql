-- The public catalogue: what pages and figures read of the rows in force, kept with each publication in its own
-- transaction. Everything here can be computed again from inventory.record.
create extension if not exists pg_trgm;

-- A service of a year, as it is searched, filtered and counted. Long texts move out of the row, so that counting
-- does not read them.
create table inventory.listing (
  organization text not null,
  fiscal_year text not null,
  service_id text not null,
  publication_id uuid not null,
  number integer not null,
  -- Of the newest year its organization publishes: what the catalogue shows unless a year is asked for.
  is_current boolean not null default false,
  organization_en text not null,
  organization_fr text not null,
  name_en text not null,
  name_fr text not null,
  -- What a search ranks first: the names without accents and in lower case.
  folded_en text not null,
  folded_fr text not null,
  description_en text not null,
  description_fr text not null,
  types text[] not null,
  groups text[] not null,
  channels text[] not null,
  online text not null,
  points_online integer not null,
  points_applicable integer not null,
  has_fee boolean not null,
  -- External or internal enterprise: the services that indicators count.
  in_scope boolean not null,
  for_clients boolean not null,
  -- First calendar year of the fiscal year of the last review and of the last improvement.
  reviewed integer,
  improved integer,
  -- Applications counted in all channels, and in how many channels offered nobody counted.
  applications numeric not null,
  uncounted integer not null,
  -- Channels (column names of the official file) for which a number was reported, zero included.
  counted text[] not null,
  standards integer not null default 0,
  standards_met integer not null default 0,
  standards_measurable integer not null default 0,
  words tsvector not null,
  primary key (organization, fiscal_year, service_id)
) with (toast_tuple_target = 256);
create index listing_by_year on inventory.listing (fiscal_year);
create index listing_current on inventory.listing (organization) where is_current;
create index listing_words on inventory.listing using gin (words);

-- A standard of a year with its result.
create table inventory.listing_standard (
  organization text not null,
  fiscal_year text not null,
  service_id text not null,
  standard_id text not null,
  publication_id uuid not null,
  number integer not null,
  name_en text not null,
  name_fr text not null,
  type text not null,
  channel text not null,
  -- As published: decimals are compared exactly, so they stay the characters they were.
  target text not null,
  met text not null,
  total text not null,
  verdict text not null,
  in_scope boolean not null,
  primary key (organization, fiscal_year, service_id, standard_id)
) with (toast_tuple_target = 256);
create index listing_standard_by_year on inventory.listing_standard (fiscal_year, organization);

-- What indicators are computed from, counted for one organization and year.
create table inventory.tally (
  organization text not null,
  fiscal_year text not null,
  counts jsonb not null,
  primary key (organization, fiscal_year)
);

-- Words of the catalogue, for "did you mean".
create table inventory.word (
  language text not null check (language in ('en', 'fr')),
  word text not null,
  folded text not null,
  primary key (language, word)
);
create index word_by_likeness on inventory.word using gin (folded gin_trgm_ops);

-- The publications that the tables above already hold.
create table inventory.listed_publication (publication_id uuid primary key references inventory.publication);

create procedure inventory.list_publicly(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy known on %s for select using (true)', target);
    execute format('create policy own_new on %s for insert with check (inventory.holds(organization))', target);
    execute format('create policy own_change on %s for update using (inventory.holds(organization))', target);
    execute format('create policy own_removal on %s for delete using (inventory.holds(organization))', target);
  end $$;
call inventory.list_publicly('inventory.listing');
call inventory.list_publicly('inventory.listing_standard');
call inventory.list_publicly('inventory.tally');

grant select, insert on inventory.word to entente_app;
alter table inventory.word enable row level security;
create policy known on inventory.word for select using (true);
create policy publisher_new on inventory.word for insert with check (
  exists (select from inventory.holding where organization_id = kernel.current_organization()));

grant select, insert on inventory.listed_publication to entente_app;
alter table inventory.listed_publication enable row level security;
create policy known on inventory.listed_publication for select using (true);
create policy own_new on inventory.listed_publication for insert with check (
  exists (select from inventory.publication
    where publication.id = publication_id and inventory.holds(publication.organization)));
