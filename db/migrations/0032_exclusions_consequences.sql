-- What leaves a calculation, and who agreed; what a miss leads to; which promises rest on which.
-- `organization_id` is the one that answers for the measure; every party of the measure reads.

-- A stretch of time, or single cases, that one party proposes to leave out. Never changed: the answer is another row.
create table performance.exclusion (
  organization_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  -- A code of the rule's list; without it the rule names none and both parties must accept.
  code text not null,
  -- Agreed by a rule made beforehand: counts at once. Otherwise it counts when another party accepts.
  beforehand boolean not null,
  starts_at timestamptz,
  ends_at timestamptz,
  cases text[] not null default '{}',
  reason_en text not null check (reason_en <> ''),
  reason_fr text not null check (reason_fr <> ''),
  evidence text not null default '',
  proposed_by uuid not null references identity.organization,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, id),
  unique (id),
  foreign key (organization_id, measure_id) references performance.measure (organization_id, id),
  check ((starts_at is null) = (ends_at is null)),
  check (ends_at > starts_at),
  check (starts_at is not null or cardinality(cases) > 0)
);
create index exclusion_by_measure on performance.exclusion (organization_id, measure_id);
call kernel.make_append_only('performance.exclusion');

create table performance.exclusion_answer (
  organization_id uuid not null,
  exclusion_id uuid not null,
  outcome text not null check (outcome in ('accepted', 'refused', 'withdrawn')),
  reason_en text not null default '',
  reason_fr text not null default '',
  answered_by uuid not null references identity.organization,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, exclusion_id),
  foreign key (organization_id, exclusion_id) references performance.exclusion (organization_id, id)
);
call kernel.make_append_only('performance.exclusion_answer');

-- A consequence that came due: once for each of its periods, with the clause and the figures that brought it.
create table performance.consequence (
  organization_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  -- Of the rule's list.
  term text not null,
  rule_number int not null,
  -- The period whose miss completed the trigger ("2027-06").
  period text not null,
  periods text[] not null,
  kind text not null check (kind in ('corrective-plan', 'escalation', 'fee-adjustment', 'credit', 'review')),
  clause text not null,
  amount text,
  -- The cap left less than the amount: what was left is the amount.
  capped boolean not null default false,
  recorded_at timestamptz not null,
  primary key (organization_id, id),
  unique (id),
  unique (organization_id, measure_id, term, period),
  foreign key (organization_id, measure_id) references performance.measure (organization_id, id)
);
call kernel.make_append_only('performance.consequence');

-- What was done about a consequence: each entry is a fact; the last one says where it stands.
create table performance.consequence_step (
  organization_id uuid not null,
  id uuid not null,
  consequence_id uuid not null,
  state text not null check (state in ('planned', 'under-way', 'done', 'waived')),
  due_on date,
  note_en text not null default '',
  note_fr text not null default '',
  owner text not null default '',
  recorded_by uuid not null references identity.organization,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, consequence_id) references performance.consequence (organization_id, id)
);
create index step_by_consequence on performance.consequence_step (organization_id, consequence_id);
call kernel.make_append_only('performance.consequence_step');

-- A promise that rests on another one: made to the same organization by somebody else, or its own.
create table performance.reliance (
  organization_id uuid not null,
  measure_id uuid not null,
  on_measure_id uuid not null references performance.measure (id),
  -- 'series': all are needed. 'parallel': those of one group stand in for each other.
  kind text not null check (kind in ('series', 'parallel')),
  primary key (organization_id, measure_id, on_measure_id),
  foreign key (organization_id, measure_id) references performance.measure (organization_id, id),
  check (measure_id <> on_measure_id)
);

create function performance.is_party(owner uuid, measure uuid) returns boolean
  language sql stable
  as $$ select exists (
    select from performance.measure m
    where m.organization_id = owner and m.id = measure
      and m.parties @> array[kernel.current_organization()]) $$;

-- Any party writes, in its own name; nobody but the parties reads.
create procedure performance.between_parties(target regclass, measure text, author text)
  language plpgsql
  as $$ begin
    execute format('grant select, insert on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy parties_read on %s for select using (%s)', target, measure);
    execute format('create policy parties_new on %s for insert with check (%s and %s)', target, measure, author);
  end $$;
call performance.between_parties('performance.exclusion',
  'performance.is_party(organization_id, measure_id)', 'proposed_by = kernel.current_organization()');
-- Nobody answers a proposal of its own, except by taking it back.
call performance.between_parties('performance.exclusion_answer',
  'exists (select from performance.exclusion e where e.organization_id = exclusion_answer.organization_id and e.id = exclusion_id)',
  'answered_by = kernel.current_organization()
   and exists (select from performance.exclusion e where e.organization_id = exclusion_answer.organization_id and e.id = exclusion_id
     and (e.proposed_by = answered_by) = (outcome = ''withdrawn''))');
call performance.between_parties('performance.consequence',
  'performance.is_party(organization_id, measure_id)', 'true');
call performance.between_parties('performance.consequence_step',
  'exists (select from performance.consequence c where c.organization_id = consequence_step.organization_id and c.id = consequence_id)',
  'recorded_by = kernel.current_organization()');

grant select, insert, delete on performance.reliance to entente_app;
alter table performance.reliance enable row level security;
create policy through_measure on performance.reliance for select
  using (exists (select from performance.measure m where m.organization_id = reliance.organization_id and m.id = measure_id));
create policy own_new on performance.reliance for insert with check (organization_id = kernel.current_organization());
create policy own_removal on performance.reliance for delete using (organization_id = kernel.current_organization());
