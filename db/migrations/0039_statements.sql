-- Monthly statements between the parties of a relationship: proposed by the one that answers for the results, accepted
-- or contested by the others, frozen with their hash. A correction is another statement that names the one it corrects.
create table performance.statement (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  relationship_id uuid not null references agreements.relationship,
  -- "2027-04"
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  number int not null,
  corrects uuid,
  reason_en text not null default '',
  reason_fr text not null default '',
  -- Canonical JSON (RFC 8785), byte for byte what the hash seals.
  canonical text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, id),
  unique (id),
  unique (organization_id, relationship_id, month, number),
  foreign key (organization_id, corrects) references performance.statement (organization_id, id),
  check ((corrects is null) = (number = 1)),
  check (corrects is null or (reason_en <> '' and reason_fr <> ''))
);
create index statement_by_relationship on performance.statement (relationship_id, month);
call kernel.make_append_only('performance.statement');

create table performance.statement_answer (
  organization_id uuid not null,
  statement_id uuid not null,
  answered_by uuid not null references identity.organization,
  outcome text not null check (outcome in ('accepted', 'contested')),
  reason_en text not null default '',
  reason_fr text not null default '',
  -- What was accepted, so that nobody can say it was another text.
  sha256 text not null,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, statement_id, answered_by),
  foreign key (organization_id, statement_id) references performance.statement (organization_id, id),
  check (outcome = 'accepted' or (reason_en <> '' and reason_fr <> ''))
);
call kernel.make_append_only('performance.statement_answer');

create function performance.is_related(relationship uuid, organization uuid) returns boolean
  language sql stable
  as $$ select exists (
    select from agreements.relationship r where r.id = relationship and r.parties @> array[organization]) $$;

call performance.between_parties('performance.statement',
  'performance.is_related(relationship_id, kernel.current_organization())',
  'organization_id = kernel.current_organization()');
-- The one that proposed does not answer.
call performance.between_parties('performance.statement_answer',
  'exists (select from performance.statement s where s.organization_id = statement_answer.organization_id and s.id = statement_id)',
  'answered_by = kernel.current_organization() and organization_id <> answered_by
   and exists (select from performance.statement s where s.organization_id = statement_answer.organization_id
     and s.id = statement_id and s.sha256 = statement_answer.sha256)');
