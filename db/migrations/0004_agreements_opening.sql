-- What somebody has typed so far towards a new relationship: their organization's own until it is created.
create table agreements.opening (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  person_id uuid not null,
  body jsonb not null,
  changed_at timestamptz not null,
  primary key (organization_id, id)
);
call agreements.keep_private('agreements.opening');
