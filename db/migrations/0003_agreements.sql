-- Relationships, what was weighed and decided, documents and their elements, versions, private notes, clauses.
create schema agreements;
grant usage on schema agreements to entente_app;

-- A row here is shared: every party reads and writes it, nobody else knows that it exists.
create table agreements.relationship (
  id uuid primary key,
  parties uuid[] not null check (cardinality(parties) >= 1),
  opened_by uuid not null references identity.organization,
  kind text not null check (kind in ('client-provider', 'on-behalf', 'collaborative')),
  state text not null default 'open' check (state in ('open', 'ready', 'closed')),
  step int not null default 0 check (step between 0 and 10),
  title_en text not null default '',
  title_fr text not null default '',
  problem_en text not null default '',
  problem_fr text not null default '',
  tier text check (tier in ('simple', 'medium', 'complex')),
  tier_reason_en text,
  tier_reason_fr text,
  answers jsonb not null default '{}',
  advice jsonb,
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index relationship_by_party on agreements.relationship using gin (parties);
create index relationship_recent on agreements.relationship (changed_at desc);
grant select, insert, update on agreements.relationship to entente_app;
alter table agreements.relationship enable row level security;
-- Contained-in, not "= any": this form can use the index above.
create policy parties on agreements.relationship for all
  using (parties @> array[kernel.current_organization()]);

create table agreements.party (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  organization_id uuid not null references identity.organization,
  role text not null check (role in ('client', 'provider', 'lead', 'participant')),
  ordinal int not null,
  primary key (relationship_id, id),
  unique (relationship_id, organization_id)
);
create index party_by_organization on agreements.party (organization_id);

-- A line of the file: considerations answered, options weighed, risks, milestones. One shape, one history each.
create table agreements.consideration_answer (
  relationship_id uuid not null references agreements.relationship,
  consideration text not null,
  answer text not null check (answer in ('yes', 'partly', 'no', 'not-applicable')),
  evidence text not null default '',
  note_en text not null default '',
  note_fr text not null default '',
  owner_position uuid,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (relationship_id, consideration)
);

create table agreements.option (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  kind text not null check (kind in ('do-nothing', 'another-provider', 'another-mode', 'this-agreement')),
  title_en text not null default '',
  title_fr text not null default '',
  benefits jsonb not null default '[]',
  costs jsonb not null default '[]',
  risk text not null check (risk in ('low', 'moderate', 'high')),
  risk_note_en text not null default '',
  risk_note_fr text not null default '',
  authority_en text not null default '',
  authority_fr text not null default '',
  chosen boolean not null default false,
  reason_en text not null default '',
  reason_fr text not null default '',
  version int not null default 1,
  changed_at timestamptz not null,
  primary key (relationship_id, id)
);
create unique index one_choice on agreements.option (relationship_id) where chosen;

create table agreements.risk (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  title_en text not null default '',
  title_fr text not null default '',
  likelihood int not null check (likelihood between 1 and 5),
  impact int not null check (impact between 1 and 5),
  owner_party uuid,
  response_en text not null default '',
  response_fr text not null default '',
  version int not null default 1,
  changed_at timestamptz not null,
  primary key (relationship_id, id)
);

create table agreements.milestone (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  title_en text not null default '',
  title_fr text not null default '',
  owner_position uuid,
  starts_on date,
  ends_on date,
  version int not null default 1,
  changed_at timestamptz not null,
  primary key (relationship_id, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);

-- Who decided what at which gate: a fact, never changed.
create table agreements.gate_decision (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  step int not null,
  outcome text not null check (outcome in ('proceed', 'rework', 'off-ramp', 'reclassify')),
  reason_en text not null default '',
  reason_fr text not null default '',
  organization_id uuid not null,
  person_id uuid not null,
  decided_at timestamptz not null,
  primary key (relationship_id, id)
);
call kernel.make_append_only('agreements.gate_decision');

create table agreements.document (
  relationship_id uuid not null references agreements.relationship,
  id uuid not null,
  type text not null check (type in ('LOI', 'LOA', 'MOU', 'MA', 'SLA', 'ANX', 'ISA', 'AMD')),
  number text not null default '',
  title_en text not null default '',
  title_fr text not null default '',
  parent_id uuid,
  legal_nature text not null default 'administrative' check (legal_nature in ('administrative', 'binding', 'mixed')),
  ordinal int not null,
  version int not null default 1,
  primary key (relationship_id, id),
  unique (id),
  foreign key (relationship_id, parent_id) references agreements.document (relationship_id, id)
);

create table agreements.element (
  relationship_id uuid not null,
  document_id uuid not null,
  id text not null,
  ordinal int not null,
  state text not null check (state in ('empty', 'drafted', 'inherited', 'not-applicable')),
  reason_en text not null default '',
  reason_fr text not null default '',
  fields jsonb not null default '{}',
  text_en text not null default '',
  text_fr text not null default '',
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (document_id, id),
  foreign key (relationship_id, document_id) references agreements.document (relationship_id, id)
);
create index element_by_relationship on agreements.element (relationship_id);

-- Every saved state of every element, with who saved it for whom.
create table agreements.element_revision (
  relationship_id uuid not null references agreements.relationship,
  document_id uuid not null,
  element_id text not null,
  version int not null,
  state text not null,
  reason_en text not null,
  reason_fr text not null,
  fields jsonb not null,
  text_en text not null,
  text_fr text not null,
  organization_id uuid not null,
  person_id uuid not null,
  saved_at timestamptz not null,
  primary key (document_id, element_id, version)
);
create index element_revision_by_relationship on agreements.element_revision (relationship_id, saved_at desc);
call kernel.make_append_only('agreements.element_revision');

-- A frozen snapshot: canonical JSON (RFC 8785) and its SHA-256. The thing that is compared, approved and signed.
create table agreements.version (
  relationship_id uuid not null references agreements.relationship,
  number int not null,
  content text not null,
  sha256 text not null,
  note_en text not null default '',
  note_fr text not null default '',
  organization_id uuid not null,
  person_id uuid not null,
  frozen_at timestamptz not null,
  primary key (relationship_id, number)
);
call kernel.make_append_only('agreements.version');

-- Shared through the relationship: whoever sees it sees these.
create procedure agreements.share(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy through_relationship on %s for all
      using (exists (select from agreements.relationship r where r.id = relationship_id))', target);
  end $$;
call agreements.share('agreements.party');
call agreements.share('agreements.consideration_answer');
call agreements.share('agreements.option');
call agreements.share('agreements.risk');
call agreements.share('agreements.milestone');
call agreements.share('agreements.gate_decision');
call agreements.share('agreements.document');
call agreements.share('agreements.element');
call agreements.share('agreements.element_revision');
call agreements.share('agreements.version');

-- Private: one organization's own, never the other party's.
create table agreements.private_note (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  relationship_id uuid not null references agreements.relationship,
  document_id uuid,
  element_id text,
  body text not null check (body <> ''),
  person_id uuid not null,
  written_at timestamptz not null,
  primary key (organization_id, id)
);
create index private_note_by_relationship on agreements.private_note (organization_id, relationship_id);

-- An organization's own wording for an element, with variants and fall-backs.
create table agreements.clause (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  element_id text not null,
  kind text not null check (kind in ('preferred', 'variant', 'fallback')),
  name_en text not null check (name_en <> ''),
  name_fr text not null check (name_fr <> ''),
  retired boolean not null default false,
  version int not null default 1,
  primary key (organization_id, id)
);
create index clause_by_element on agreements.clause (organization_id, element_id);

create table agreements.clause_version (
  organization_id uuid not null,
  clause_id uuid not null,
  number int not null,
  text_en text not null check (text_en <> ''),
  text_fr text not null check (text_fr <> ''),
  reason_en text not null default '',
  reason_fr text not null default '',
  person_id uuid not null,
  changed_at timestamptz not null,
  primary key (organization_id, clause_id, number),
  foreign key (organization_id, clause_id) references agreements.clause (organization_id, id)
);
call kernel.make_append_only('agreements.clause_version');

create table agreements.clause_use (
  organization_id uuid not null,
  clause_id uuid not null,
  number int not null,
  relationship_id uuid not null references agreements.relationship,
  document_id uuid not null,
  element_id text not null,
  used_at timestamptz not null,
  primary key (organization_id, clause_id, number, document_id, element_id),
  foreign key (organization_id, clause_id, number) references agreements.clause_version (organization_id, clause_id, number)
);

-- How an organization adapts the guide: need, own elements, statutory profiles in force for it.
create table agreements.guide_overlay (
  organization_id uuid primary key references identity.organization,
  profiles text[] not null default '{}',
  needs jsonb not null default '{}',
  own_elements jsonb not null default '[]',
  version int not null default 1,
  changed_at timestamptz not null
);

create procedure agreements.keep_private(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy own on %s for all using (organization_id = kernel.current_organization())', target);
  end $$;
call agreements.keep_private('agreements.private_note');
call agreements.keep_private('agreements.clause');
call agreements.keep_private('agreements.clause_version');
call agreements.keep_private('agreements.clause_use');
call agreements.keep_private('agreements.guide_overlay');
