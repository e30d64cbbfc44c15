-- What surrounds a service: who receives it, who delivers it and how, what assurance it needs, what it rests on.
create schema services;
grant usage on schema services to entente_app;

-- A topic of a service's file as it was saved each time; the highest number is in force. The weights of the priority
-- scoring belong to the organization: their service is empty.
create table services.sheet (
  organization_id uuid not null references identity.organization,
  service_id text not null,
  topic text not null,
  number int not null check (number > 0),
  body jsonb not null,
  -- An assurance below the required level is signed off by the person who saves this number.
  sign_off boolean not null default false,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, service_id, topic, number)
);
grant select, insert on services.sheet to entente_app;
alter table services.sheet enable row level security;
create policy own on services.sheet for all using (organization_id = kernel.current_organization());
-- What a provider offers is there to be picked from by those who may come to an agreement with it.
create policy offered on services.sheet for select
  using (topic = 'offerings' and kernel.current_organization() is not null);
call kernel.make_append_only('services.sheet');
