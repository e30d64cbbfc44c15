-- Organizations, positions and who holds them, people, sessions, and the audit trail.
create schema identity;
grant usage on schema identity to entente_app;

create table identity.organization (
  id uuid primary key,
  name_en text not null check (name_en <> ''),
  name_fr text not null check (name_fr <> ''),
  acronym_en text,
  acronym_fr text,
  legal_form text not null check (legal_form in ('department', 'agency', 'crown-corporation', 'province',
    'municipality', 'indigenous-government', 'other-public', 'private')),
  address_en text,
  address_fr text,
  sla_label_fr text not null default 'entente' check (sla_label_fr in ('entente', 'accord')),
  created_at timestamptz not null
);
grant select, insert, update on identity.organization to entente_app;
alter table identity.organization enable row level security;
-- Who exists is public; only its own members change an organization.
create policy known on identity.organization for select using (true);
create policy registered on identity.organization for insert with check (true);
create policy own on identity.organization for update using (id = kernel.current_organization());

create table identity.person (
  id uuid primary key,
  email text not null,
  name text not null check (name <> ''),
  language text not null check (language in ('en', 'fr')),
  password_hash text,
  created_at timestamptz not null
);
create unique index person_email on identity.person (lower(email));
grant select, insert, update on identity.person to entente_app;

create table identity.membership (
  organization_id uuid not null references identity.organization,
  person_id uuid not null references identity.person,
  roles text[] not null,
  primary key (organization_id, person_id)
);
create index membership_by_person on identity.membership (person_id);
grant select, insert, update, delete on identity.membership to entente_app;

-- Positions come first; incumbents follow, with dates; acting periods overlap the holder's own.
create table identity.position (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  title_en text not null check (title_en <> ''),
  title_fr text not null check (title_fr <> ''),
  email text,
  phone text,
  abolished_on date,
  primary key (organization_id, id),
  unique (id)
);
grant select, insert, update on identity.position to entente_app;
alter table identity.position enable row level security;
create policy seen_by_members on identity.position for select using (kernel.current_organization() is not null);
create policy own on identity.position for all using (organization_id = kernel.current_organization());

create table identity.incumbency (
  organization_id uuid not null,
  id uuid not null,
  position_id uuid not null,
  holder text not null check (holder <> ''),
  person_id uuid references identity.person,
  acting boolean not null,
  start_date date not null,
  end_date date,
  primary key (organization_id, id),
  foreign key (organization_id, position_id) references identity.position (organization_id, id),
  check (end_date is null or end_date >= start_date)
);
create index incumbency_by_position on identity.incumbency (position_id, start_date);
grant select, insert, update on identity.incumbency to entente_app;
alter table identity.incumbency enable row level security;
create policy seen_by_members on identity.incumbency for select using (kernel.current_organization() is not null);
create policy own on identity.incumbency for all using (organization_id = kernel.current_organization());

-- Only a hash of each token is kept: a copy of this table opens no session.
create table identity.session (
  token_hash text primary key,
  person_id uuid not null references identity.person,
  organization_id uuid not null references identity.organization,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_person on identity.session (person_id);
grant select, insert, update, delete on identity.session to entente_app;

-- Failed sign-ins of the last hour, by hashed keys: nobody's address or e-mail is stored.
create table identity.sign_in_failure (
  key text not null,
  at timestamptz not null
);
create index sign_in_failure_by_key on identity.sign_in_failure (key, at);
grant select, insert, delete on identity.sign_in_failure to entente_app;

-- A browser that signed in as a person before is not slowed down by strangers who try that person's address.
create table identity.known_device (
  token_hash text not null,
  person_id uuid not null references identity.person,
  last_used timestamptz not null,
  primary key (token_hash, person_id)
);
grant select, insert, update on identity.known_device to entente_app;

-- Who did what when: one chain for each relationship or organization; each entry seals the one before it.
create table identity.audit_entry (
  chain uuid not null,
  sequence bigint not null,
  visible_to uuid[] not null,
  at timestamptz not null,
  organization_id uuid not null,
  person_id uuid not null,
  action text not null,
  subject text not null,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (chain, sequence)
);
grant select, insert on identity.audit_entry to entente_app;
alter table identity.audit_entry enable row level security;
create policy parties on identity.audit_entry for all
  using (kernel.current_organization() = any (visible_to));
call kernel.make_append_only('identity.audit_entry');
