-- The services of the parties that a relationship is about. Names are kept as they were when chosen: the other party
-- cannot read the inventory they come from while a year is being written.
create table agreements.covered_service (
  relationship_id uuid not null references agreements.relationship,
  organization_id uuid not null references identity.organization,
  service_id text not null check (service_id <> ''),
  name_en text not null,
  name_fr text not null,
  person_id uuid not null,
  added_at timestamptz not null,
  primary key (relationship_id, organization_id, service_id)
);
create index covered_service_by_service on agreements.covered_service (organization_id, service_id);
call agreements.share('agreements.covered_service');
