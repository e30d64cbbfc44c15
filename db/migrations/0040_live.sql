-- Which measures everyone may read live, under which service, and what was released of them.
create table performance.publication (
  organization_id uuid not null,
  measure_id uuid not null,
  -- Part of the public address: the inventory's number, or a word of the organization's.
  service text not null check (service ~ '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$'),
  service_name_en text not null check (service_name_en <> ''),
  service_name_fr text not null check (service_name_fr <> ''),
  person_id uuid not null,
  published_at timestamptz not null,
  primary key (organization_id, measure_id),
  foreign key (organization_id, measure_id) references performance.measure (organization_id, id)
);
create index publication_by_service on performance.publication (organization_id, service);
grant select, insert, update, delete on performance.publication to entente_app;
alter table performance.publication enable row level security;
create policy known on performance.publication for select using (true);
create policy own_new on performance.publication for insert with check (organization_id = kernel.current_organization());
create policy own_change on performance.publication for update using (organization_id = kernel.current_organization());
create policy own_removal on performance.publication for delete using (organization_id = kernel.current_organization());

-- What the public reads: whole figures as they were given out, small numbers left out, never changed afterwards.
create table performance.release (
  organization_id uuid not null,
  measure_id uuid not null,
  number int not null,
  -- A LiveRelease: modules/performance/public/release.ts.
  body jsonb not null,
  released_at timestamptz not null,
  primary key (organization_id, measure_id, number),
  foreign key (organization_id, measure_id) references performance.measure (organization_id, id)
);
call kernel.make_append_only('performance.release');
grant select, insert on performance.release to entente_app;
alter table performance.release enable row level security;
create policy through_measure on performance.release for select
  using (exists (select from performance.measure m where m.organization_id = release.organization_id and m.id = measure_id));
create policy own_new on performance.release for insert with check (organization_id = kernel.current_organization());

-- Cases and daily counts of a public measure are still the parties' own: the public reads releases.
drop policy through_measure on performance.verdict;
drop policy through_measure on performance.day_tally;
create policy parties_read on performance.verdict for select using (performance.is_party(organization_id, measure_id));
create policy parties_read on performance.day_tally for select using (performance.is_party(organization_id, measure_id));

-- New results, and new releases, are told to every process.
create function performance.tell_results() returns trigger
  language plpgsql
  as $$ begin notify entente_results; return null; end $$;
create trigger told after insert or update on performance.reading for each statement execute function performance.tell_results();

create function performance.tell_release() returns trigger
  language plpgsql
  as $$ begin
    perform pg_notify('entente_live', new.organization_id || '/' || p.service)
      from performance.publication p
      where p.organization_id = new.organization_id and p.measure_id = new.measure_id;
    return null;
  end $$;
create trigger told after insert on performance.release for each row execute function performance.tell_release();

-- Who asked to be told of a service's public figures. Nothing but the address and the language; deleted on leaving.
create table performance.subscription (
  id uuid primary key,
  organization_id uuid not null references identity.organization,
  service text not null,
  email text not null,
  language text not null check (language in ('en', 'fr')),
  -- Hash of the token in the links of its mails: a copy of this table opens nothing.
  token_hash text not null unique,
  confirmed_at timestamptz,
  -- The release each mail told of last, so that none is told twice.
  told_at timestamptz,
  created_at timestamptz not null
);
create unique index subscription_once on performance.subscription (organization_id, service, lower(email));
alter table performance.subscription enable row level security;
-- No request reads the list: it writes a new line, or follows a link that carries the token of one.
grant insert on performance.subscription to entente_app;
create policy asked on performance.subscription for insert with check (confirmed_at is null);

create function performance.subscription_by_token(hash text)
  returns table (id uuid, organization_id uuid, service text, language text, confirmed boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$ select s.id, s.organization_id, s.service, s.language, s.confirmed_at is not null
    from performance.subscription s where s.token_hash = hash $$;

-- Asking again replaces the token of a request that nobody confirmed; a confirmed one stays as it is.
create function performance.ask_subscription(new_id uuid, owner uuid, of_service text, address text, speaks text, hash text, at timestamptz)
  returns table (id uuid, confirmed boolean)
  language sql security definer set search_path = pg_catalog
  as $$
    insert into performance.subscription as s (id, organization_id, service, email, language, token_hash, created_at)
    values (new_id, owner, of_service, address, speaks, hash, at)
    on conflict (organization_id, service, lower(email)) do update
      set token_hash = case when s.confirmed_at is null then excluded.token_hash else s.token_hash end,
          language = case when s.confirmed_at is null then excluded.language else s.language end,
          created_at = case when s.confirmed_at is null then excluded.created_at else s.created_at end
    returning s.id, s.confirmed_at is not null $$;

create function performance.confirm_subscription(hash text, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$
    with changed as (update performance.subscription set confirmed_at = coalesce(confirmed_at, at), told_at = coalesce(told_at, at)
      where token_hash = hash returning id)
    select exists (select from changed) $$;

create function performance.leave_subscription(hash text) returns uuid
  language sql security definer set search_path = pg_catalog
  as $$ delete from performance.subscription where token_hash = hash returning id $$;

-- Requests to subscribe of the last hours, by hashed address of the network: nobody's address is stored.
create table performance.subscription_request (
  key text not null,
  at timestamptz not null
);
create index subscription_request_by_key on performance.subscription_request (key, at);
grant select, insert, delete on performance.subscription_request to entente_app;
