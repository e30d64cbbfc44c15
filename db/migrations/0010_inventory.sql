-- The service inventory as it was published: every file kept record for record, and what each one changed.
create schema inventory;
grant usage on schema inventory to entente_app;

-- One imported file. A later one of the same year replaces it, for one organization or for all of them.
create table inventory.publication (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  resource text not null check (resource in ('service', 'service-std')),
  -- The years it publishes whole. A few records of other years are late corrections, and replace nothing else.
  fiscal_years text[] not null check (cardinality(fiscal_years) > 0),
  -- The only organization of the file; null when the file covers several.
  organization text,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- What writing the same bytes again needs: encoding, separators, quotation marks, and the header.
  dialect jsonb not null,
  header text[] not null,
  header_raw text,
  mapping jsonb,
  records integer not null check (records >= 0),
  imported_at timestamptz not null
);
create index publication_by_resource on inventory.publication (resource, sequence);
grant select, insert on inventory.publication to entente_app;
call kernel.make_append_only('inventory.publication');

create table inventory.record (
  organization text not null,
  publication_id uuid not null references inventory.publication deferrable initially deferred,
  -- As a spreadsheet numbers it: the header is 1.
  number integer not null check (number > 1),
  fiscal_year text not null,
  -- The year it is published with: its own, or for a late correction the latest year of its file.
  published_year text not null,
  service_id text not null,
  standard_id text,
  cells text[] not null,
  -- The characters of the record, kept only where its cells alone would not give them back.
  raw text,
  -- The record read in the official layout, for files of another layout.
  official text[],
  primary key (organization, publication_id, number)
);
create index record_by_position on inventory.record (publication_id, published_year, number);
create index record_by_key on inventory.record (organization, fiscal_year, service_id, standard_id);
create index record_by_year on inventory.record (fiscal_year, organization);
grant select, insert on inventory.record to entente_app;
call kernel.make_append_only('inventory.record');

-- What a publication changed in the one before it: a line for each row added or removed and each changed cell.
create table inventory.change (
  organization text not null,
  publication_id uuid not null references inventory.publication deferrable initially deferred,
  number integer not null,
  kind text not null check (kind in ('added', 'removed', 'changed')),
  key text not null,
  field text,
  old text,
  new text,
  primary key (organization, publication_id, number)
);
create index change_by_publication on inventory.change (publication_id, number);
grant select, insert on inventory.change to entente_app;
call kernel.make_append_only('inventory.change');

-- The records in force: no later publication of the same year covers their organization.
create view inventory.current_record with (security_invoker = true) as
  select record.*, publication.resource, publication.sequence
  from inventory.record
  join inventory.publication on publication.id = record.publication_id
  where not exists (
    select from inventory.publication later
    where later.resource = publication.resource
      and record.published_year = any (later.fiscal_years)
      and later.sequence > publication.sequence
      and (later.organization is null or later.organization = record.organization)
  );
grant select on inventory.current_record to entente_app;
