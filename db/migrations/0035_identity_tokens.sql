-- What programs show to the API instead of a session. Only a hash is kept; the token itself is shown once.
create table identity.api_token (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  name text not null check (name <> ''),
  scopes text[] not null check (cardinality(scopes) > 0),
  token_hash text not null unique,
  person_id uuid not null references identity.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_on date,
  primary key (organization_id, id)
);
grant select, insert, update on identity.api_token to entente_app;
alter table identity.api_token enable row level security;
create policy own on identity.api_token for all using (organization_id = kernel.current_organization());

-- Whose token this is, before anybody is known to act: the only way to a token of another organization, by its hash.
create function identity.bearer_of(hash text, at timestamptz)
  returns table (organization_id uuid, id uuid, person_id uuid, scopes text[])
  language plpgsql security definer set search_path = ''
  as $$ begin
    update identity.api_token t set last_used_on = at::date
      where t.token_hash = hash and t.revoked_at is null and t.expires_at > at
        and t.last_used_on is distinct from at::date;
    return query select t.organization_id, t.id, t.person_id, t.scopes from identity.api_token t
      where t.token_hash = hash and t.revoked_at is null and t.expires_at > at;
  end $$;
revoke all on function identity.bearer_of from public;
grant execute on function identity.bearer_of to entente_app;
