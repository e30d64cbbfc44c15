-- The register: the agreements that were made elsewhere, as one organization recorded them, and one list of all.
create schema register;
grant usage on schema register to entente_app;

create table register.recorded (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  title_en text not null default '',
  title_fr text not null default '',
  type text not null check (type in ('LOI', 'LOA', 'MOU', 'MA', 'SLA', 'ANX', 'ISA', 'AMD')),
  starts_on date,
  -- Without an end it runs until somebody ends it.
  ends_on date,
  amount numeric(16, 2),
  note text not null default '',
  version int not null default 1,
  recorded_by uuid not null references identity.person,
  recorded_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organization_id, id),
  check (title_en <> '' or title_fr <> ''),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index recorded_by_end on register.recorded (organization_id, ends_on);

create table register.recorded_party (
  organization_id uuid not null,
  recorded_id uuid not null,
  ordinal int not null,
  name text not null check (name <> ''),
  -- The registered organization it is, when it is one.
  party_id uuid references identity.organization,
  primary key (organization_id, recorded_id, ordinal),
  foreign key (organization_id, recorded_id) references register.recorded (organization_id, id) on delete cascade
);

create table register.recorded_file (
  organization_id uuid not null,
  recorded_id uuid not null,
  ordinal int not null,
  name text not null check (name <> ''),
  bytes int not null,
  sha256 text not null,
  content bytea not null,
  primary key (organization_id, recorded_id, ordinal),
  foreign key (organization_id, recorded_id) references register.recorded (organization_id, id) on delete cascade
);

create procedure register.keep_private(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy own on %s for all using (organization_id = kernel.current_organization())', target);
  end $$;
call register.keep_private('register.recorded');
call register.keep_private('register.recorded_party');
call register.keep_private('register.recorded_file');

-- One line an agreement, wherever it was made. It reads as whoever asks: each table's policies hold.
create view register.line with (security_invoker = true) as
  select
    'recorded' as origin,
    recorded.id,
    recorded.title_en,
    recorded.title_fr,
    recorded.type as types,
    coalesce(parties.names_en, '') as parties_en,
    coalesce(parties.names_fr, '') as parties_fr,
    to_char(recorded.starts_on, 'YYYY-MM-DD') as starts_on,
    to_char(recorded.ends_on, 'YYYY-MM-DD') as ends_on,
    recorded.amount::text as amount,
    recorded.changed_at
  from register.recorded
  left join lateral (
    select string_agg(coalesce(organization.name_en, party.name), ', ' order by party.ordinal) as names_en,
      string_agg(coalesce(organization.name_fr, party.name), ', ' order by party.ordinal) as names_fr
    from register.recorded_party party
    left join identity.organization on organization.id = party.party_id
    where party.organization_id = recorded.organization_id and party.recorded_id = recorded.id
  ) parties on true
  union all
  select
    case relationship.state when 'open' then 'drafting' else relationship.state end,
    relationship.id,
    relationship.title_en,
    relationship.title_fr,
    documents.types,
    coalesce(parties.names_en, ''),
    coalesce(parties.names_fr, ''),
    term.starts_on,
    term.ends_on,
    null,
    relationship.changed_at
  from agreements.relationship
  join lateral (
    select string_agg(document.type, ', ' order by document.ordinal) as types
    from agreements.document where document.relationship_id = relationship.id
  ) documents on documents.types is not null
  left join lateral (
    select string_agg(organization.name_en, ', ' order by party.ordinal) as names_en,
      string_agg(organization.name_fr, ', ' order by party.ordinal) as names_fr
    from agreements.party
    join identity.organization on organization.id = party.organization_id
    where party.relationship_id = relationship.id
  ) parties on true
  left join lateral (
    select min(element.fields ->> 'start') as starts_on, max(element.fields ->> 'end') as ends_on
    from agreements.element
    where element.relationship_id = relationship.id and element.id = 'term'
  ) term on true;
grant select on register.line to entente_app;
