-- A party that nobody of uses Entente cannot add its own positions. Another party names here who signs and answers for it;
-- once its own people are here, only they change what was named, and may take it over as a position of their own (same id).
create table agreements.named_position (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  organization_id uuid not null references identity.organization,
  title_en text not null check (title_en <> ''),
  title_fr text not null check (title_fr <> ''),
  holder text not null default '',
  email text not null default '',
  phone text not null default '',
  -- Out of the list, and still readable where a text names it.
  is_removed boolean not null default false,
  version int not null default 1,
  changed_at timestamptz not null,
  primary key (relationship_id, id)
);
grant select, insert, update on agreements.named_position to entente_app;
alter table agreements.named_position enable row level security;

create function agreements.may_name_for(organization uuid) returns boolean
  language sql stable
  as $$
    select organization = kernel.current_organization()
      or not exists (select from identity.membership m where m.organization_id = organization)
  $$;

create policy through_relationship on agreements.named_position for select
  using (exists (select from agreements.relationship r where r.id = relationship_id));
create policy named on agreements.named_position for insert
  with check (agreements.may_name_for(organization_id)
    and exists (select from agreements.relationship r where r.id = relationship_id and organization_id = any (r.parties)));
create policy corrected on agreements.named_position for update
  using (agreements.may_name_for(organization_id)
    and exists (select from agreements.relationship r where r.id = relationship_id));
