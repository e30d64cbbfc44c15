-- A standard is looked at once a year: what was found then, kept as a fact.
create table standards.standard_review (
  organization_id uuid not null,
  id uuid not null,
  standard_id uuid not null,
  reviewed_on date not null,
  -- It stays as it is, or it has to be revised.
  outcome text not null check (outcome in ('kept', 'to-revise')),
  note_en text not null check (note_en <> ''),
  note_fr text not null check (note_fr <> ''),
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, standard_id) references standards.standard (organization_id, id)
);
create index review_by_standard on standards.standard_review (organization_id, standard_id, reviewed_on);
call kernel.make_append_only('standards.standard_review');
call standards.publish('standards.standard_review');

-- A standard of the inventory is kept once.
create unique index standard_of_inventory on standards.standard (organization_id, service_id, code)
  where code is not null and not retired;
