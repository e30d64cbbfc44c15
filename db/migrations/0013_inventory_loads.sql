-- Files an organization brought: received in pieces, checked, then imported into its open years or thrown away.
create table inventory.load (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  person_id uuid not null,
  received_at timestamptz not null,
  state text not null check (state in ('waiting', 'checked', 'importing', 'imported', 'failed')),
  -- When the work on it last said how far it is: older than a minute means that it was interrupted.
  progress_at timestamptz not null,
  progress_rows integer not null default 0,
  -- How another layout is read; null for the official one.
  mapping jsonb,
  services integer not null default 0,
  standards integer not null default 0,
  errors integer not null default 0,
  warnings integer not null default 0,
  notes integer not null default 0,
  -- Something in the files makes them unusable.
  blocked boolean not null default false,
  fiscal_years text[] not null default '{}',
  primary key (organization_id, id)
);
create index load_by_state on inventory.load (state);

create table inventory.load_file (
  organization_id uuid not null,
  load_id uuid not null,
  resource text not null check (resource in ('service', 'service-std')),
  name text not null,
  bytes bigint not null,
  primary key (organization_id, load_id, resource),
  foreign key (organization_id, load_id) references inventory.load (organization_id, id) on delete cascade
);

create table inventory.load_piece (
  organization_id uuid not null,
  load_id uuid not null,
  resource text not null,
  number integer not null,
  content bytea not null,
  primary key (organization_id, load_id, resource, number),
  foreign key (organization_id, load_id, resource)
    references inventory.load_file (organization_id, load_id, resource) on delete cascade
);
alter table inventory.load_piece alter column content set storage external;

create table inventory.load_finding (
  organization_id uuid not null,
  load_id uuid not null,
  number integer not null,
  resource text not null,
  file text not null,
  row_number integer,
  key text,
  field text,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  en text not null,
  fr text not null,
  primary key (organization_id, load_id, number),
  foreign key (organization_id, load_id) references inventory.load (organization_id, id) on delete cascade
);

-- A layout somebody explained once, found again by its columns.
create table inventory.known_layout (
  organization_id uuid not null references identity.organization,
  resource text not null check (resource in ('service', 'service-std')),
  columns text[] not null,
  -- ResourceMapping of modules/inventory/mapping.
  mapping jsonb not null,
  person_id uuid not null,
  explained_at timestamptz not null,
  primary key (organization_id, resource, columns)
);

call inventory.keep_private('inventory.load', 'select, insert, update, delete');
call inventory.keep_private('inventory.load_file', 'select, insert, delete');
call inventory.keep_private('inventory.load_piece', 'select, insert, delete');
call inventory.keep_private('inventory.load_finding', 'select, insert, delete');
call inventory.keep_private('inventory.known_layout', 'select, insert, update, delete');
