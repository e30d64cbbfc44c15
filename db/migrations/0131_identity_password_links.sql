-- Somebody asked for a new password. Every request is kept alike, whether its address is known or not, and answered by a
-- job: neither the page nor its time tells who has an account. Requests write here; none of them reads.
create table identity.password_request (
  id uuid primary key,
  email text not null,
  asked_at timestamptz not null
);
grant insert on identity.password_request to entente_app;
alter table identity.password_request enable row level security;
create policy written on identity.password_request for insert with check (true);

create function identity.tell_password_request() returns trigger
  language plpgsql
  as $$ begin notify entente_password; return null; end $$;
create trigger told after insert on identity.password_request
  for each statement execute function identity.tell_password_request();

-- Links that let their person choose a password once. Only a hash is kept: a copy of this table opens nothing.
create table identity.password_link (
  token_hash text primary key,
  person_id uuid not null references identity.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('used', 'replaced')),
  check ((ended_at is null) = (ending is null))
);
-- One live link a person.
create unique index password_link_live on identity.password_link (person_id) where ended_at is null;
alter table identity.password_link enable row level security;

-- What has become of a link: the only way to it is its hash.
create function identity.password_link_state(hash text, at timestamptz) returns text
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(ending, case when expires_at > at then 'live' else 'expired' end)
      from identity.password_link where token_hash = hash
  $$;
revoke all on function identity.password_link_state from public;
grant execute on function identity.password_link_state to entente_app;

-- Uses a live link up and says whose it was; null when it is not live. Of two at once, one finds it used.
create function identity.use_password_link(hash text, at timestamptz) returns uuid
  language sql security definer set search_path = ''
  as $$
    update identity.password_link set ended_at = at, ending = 'used'
      where token_hash = hash and ended_at is null and expires_at > at
      returning person_id
  $$;
revoke all on function identity.use_password_link from public;
grant execute on function identity.use_password_link to entente_app;

-- A password given or changed by any other way ends the link that still waits.
create function identity.end_password_link() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin
    update identity.password_link set ended_at = greatest(created_at, least(now(), expires_at)), ending = 'replaced'
      where person_id = new.id and ended_at is null;
    return null;
  end $$;
create trigger links_end after update of password_hash on identity.person
  for each row when (old.password_hash is distinct from new.password_hash)
  execute function identity.end_password_link();
