-- Elements that the program began are marked until somebody reads them; who read what and when is kept for good.
alter table agreements.element add column begun boolean not null default false;

create table agreements.element_reading (
  relationship_id uuid not null references agreements.relationship,
  document_id uuid not null,
  element_id text not null,
  -- The state of the element that was read.
  version int not null,
  organization_id uuid not null references identity.organization,
  person_id uuid not null references identity.person,
  read_at timestamptz not null,
  primary key (document_id, element_id, version, organization_id),
  foreign key (relationship_id, document_id) references agreements.document (relationship_id, id),
  foreign key (document_id, element_id, version)
    references agreements.element_revision (document_id, element_id, version)
);
create index element_reading_by_relationship on agreements.element_reading (relationship_id);
call kernel.make_append_only('agreements.element_reading');
grant select, insert on agreements.element_reading to entente_app;
alter table agreements.element_reading enable row level security;
create policy through_relationship on agreements.element_reading for select
  using (exists (select from agreements.relationship r where r.id = relationship_id));
create policy own_reading on agreements.element_reading for insert
  with check (organization_id = kernel.current_organization()
    and exists (select from agreements.relationship r where r.id = relationship_id));
