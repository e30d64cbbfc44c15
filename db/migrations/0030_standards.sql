-- Working calendars, and the standards of services: both effective-dated, nothing in them is ever rewritten.
create schema standards;
grant usage on schema standards to entente_app;

create table standards.calendar (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  name_en text not null check (name_en <> ''),
  name_fr text not null check (name_fr <> ''),
  retired boolean not null default false,
  version int not null default 1,
  primary key (organization_id, id),
  unique (id)
);

create table standards.calendar_version (
  organization_id uuid not null,
  calendar_id uuid not null,
  number int not null,
  effective_from date not null,
  -- A WorkingCalendar, as modules/standards reads it.
  body jsonb not null,
  reason_en text not null default '',
  reason_fr text not null default '',
  -- The amendment or decision that brought it.
  decided_by text not null default '',
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, calendar_id, number),
  foreign key (organization_id, calendar_id) references standards.calendar (organization_id, id)
);
call kernel.make_append_only('standards.calendar_version');

-- A commitment of a service to its clients. `service_id` is the inventory's number, `code` the standard's own there.
create table standards.standard (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  service_id text,
  code text,
  retired boolean not null default false,
  version int not null default 1,
  primary key (organization_id, id),
  unique (id)
);
create index standard_by_service on standards.standard (organization_id, service_id);

create table standards.standard_version (
  organization_id uuid not null,
  standard_id uuid not null,
  number int not null,
  effective_from date not null,
  -- A ServiceStandard: statement, kind, channel, threshold, clock rule, target, exclusions, method, report.
  body jsonb not null,
  reason_en text not null default '',
  reason_fr text not null default '',
  decided_by text not null default '',
  reviewed_on date,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, standard_id, number),
  foreign key (organization_id, standard_id) references standards.standard (organization_id, id)
);
call kernel.make_append_only('standards.standard_version');

-- Working hours and standards are commitments made in public: everyone reads them, only their own organization writes.
create procedure standards.publish(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy known on %s for select using (true)', target);
    execute format('create policy own_new on %s for insert with check (organization_id = kernel.current_organization())', target);
    execute format('create policy own_change on %s for update using (organization_id = kernel.current_organization())', target);
  end $$;
call standards.publish('standards.calendar');
call standards.publish('standards.calendar_version');
call standards.publish('standards.standard');
call standards.publish('standards.standard_version');
