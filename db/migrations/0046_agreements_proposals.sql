-- An element that one party proposes to the others, with its reason; what became of it is told once.
create table agreements.proposal (
  relationship_id uuid not null references agreements.relationship,
  document_id uuid not null,
  element_id text not null,
  id uuid not null,
  -- The element as it was proposed: written on since, it is no longer this proposal's alone.
  element_version int not null,
  reason_en text not null,
  reason_fr text not null,
  organization_id uuid not null references identity.organization,
  person_id uuid not null references identity.person,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  outcome_reason text not null default '',
  settled_by_organization uuid references identity.organization,
  settled_by uuid references identity.person,
  settled_at timestamptz,
  primary key (relationship_id, id),
  foreign key (relationship_id, document_id) references agreements.document (relationship_id, id),
  check ((outcome is null) = (settled_at is null))
);
create unique index proposal_open on agreements.proposal (document_id, element_id) where outcome is null;
call agreements.share('agreements.proposal');
