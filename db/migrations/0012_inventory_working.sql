-- The year an organization works on: its rows are its own until they are published.
create table inventory.working_year (
  organization_id uuid not null references identity.organization,
  fiscal_year text not null,
  state text not null check (state in ('collecting', 'validated', 'approved', 'published')),
  version integer not null default 1,
  -- Why a published year was reopened; the next publication carries it. Null before the first publication.
  reason_en text,
  reason_fr text,
  opened_at timestamptz not null,
  primary key (organization_id, fiscal_year),
  check ((reason_en is null) = (reason_fr is null))
);

-- Who moved the year on, when and why.
create table inventory.working_step (
  organization_id uuid not null,
  fiscal_year text not null,
  number integer not null,
  transition text not null,
  reason_en text not null default '',
  reason_fr text not null default '',
  person_id uuid not null,
  at timestamptz not null,
  primary key (organization_id, fiscal_year, number),
  foreign key (organization_id, fiscal_year) references inventory.working_year (organization_id, fiscal_year)
);
call kernel.make_append_only('inventory.working_step');

-- How the official file that the rows came from writes its cells, so that it is written the same way again.
create table inventory.working_file (
  organization_id uuid not null,
  fiscal_year text not null,
  resource text not null check (resource in ('service', 'service-std')),
  code text not null,
  dialect jsonb not null,
  header_raw text,
  primary key (organization_id, fiscal_year, resource, code),
  foreign key (organization_id, fiscal_year) references inventory.working_year (organization_id, fiscal_year)
);

-- A service or a standard as it will be published. Numbers are unique in the organization and year.
create table inventory.working_row (
  organization_id uuid not null,
  fiscal_year text not null,
  resource text not null check (resource in ('service', 'service-std')),
  -- The row's own year: another one than the year it is published with for a late correction.
  row_year text not null,
  service_id text not null,
  standard_id text not null default '',
  code text not null,
  position integer not null,
  -- Text by official column name.
  cells jsonb not null,
  -- The characters of the record while nobody has changed it, where its cells alone would not give them back.
  raw text,
  -- What is not part of the official file: the reason a service is not wholly online.
  own jsonb not null default '{}',
  version integer not null default 1,
  person_id uuid,
  changed_at timestamptz not null,
  primary key (organization_id, fiscal_year, resource, row_year, service_id, standard_id),
  foreign key (organization_id, fiscal_year) references inventory.working_year (organization_id, fiscal_year),
  check ((resource = 'service') = (standard_id = ''))
);
create index working_row_by_service on inventory.working_row (organization_id, service_id);

create procedure inventory.keep_private(target regclass, rights text)
  language plpgsql
  as $$ begin
    execute format('grant %s on %s to entente_app', rights, target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy own on %s for all using (organization_id = kernel.current_organization())', target);
  end $$;
call inventory.keep_private('inventory.working_year', 'select, insert, update');
call inventory.keep_private('inventory.working_step', 'select, insert');
call inventory.keep_private('inventory.working_file', 'select, insert, update, delete');
call inventory.keep_private('inventory.working_row', 'select, insert, update, delete');
