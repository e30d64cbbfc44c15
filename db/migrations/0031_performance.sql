-- What is measured, by which rule from when on, the facts, and the results computed from them.
-- Keys start with the organization that answers for the measure, so that tables can be distributed by it.
create schema performance;
grant usage on schema performance to entente_app;

-- A promise that runs: a service level of an agreement, or a service standard. `parties` read its results.
create table performance.measure (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  parties uuid[] not null check (parties @> array[organization_id]),
  source text not null check (source in ('level', 'standard')),
  -- A level: the document and the row of the element that promises it.
  relationship_id uuid references agreements.relationship,
  document_id uuid,
  element_id text,
  row_id text,
  -- A standard, and the service it belongs to (the inventory's number), where there is one.
  standard_id uuid,
  service_id text,
  -- Its figures may be read by everyone, live.
  is_public boolean not null default false,
  created_at timestamptz not null,
  primary key (organization_id, id),
  unique (id),
  check ((source = 'level') = (relationship_id is not null)),
  check ((source = 'standard') = (standard_id is not null))
);
create index measure_by_party on performance.measure using gin (parties);
create index measure_by_relationship on performance.measure (relationship_id);
create index measure_by_service on performance.measure (organization_id, service_id);

-- The rule in force from a date on. A new one, brought by an amendment or a decision, never reaches back.
create table performance.measure_rule (
  organization_id uuid not null,
  measure_id uuid not null,
  number int not null,
  effective_from date not null,
  -- A MeasureRule: modules/performance/rule.ts.
  body jsonb not null,
  decided_by_en text not null default '',
  decided_by_fr text not null default '',
  -- The frozen version of the agreement it was read from.
  agreement_version int,
  agreement_sha256 text,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organization_id, measure_id, number),
  foreign key (organization_id, measure_id) references performance.measure (organization_id, id)
);
call kernel.make_append_only('performance.measure_rule');

-- Where facts come from: a system, a file that arrives every month, a person. Several measures may read one feed.
create table performance.feed (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  parties uuid[] not null check (parties @> array[organization_id]),
  name_en text not null check (name_en <> ''),
  name_fr text not null check (name_fr <> ''),
  service_id text,
  -- The remembered mapping of its files (schema/evaluation-mapping.schema.json).
  mapping jsonb,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (organization_id, id),
  unique (id)
);
create index feed_by_party on performance.feed using gin (parties);

-- Facts. `id` is the source's own; sent twice it is stored once. A correction names the event it replaces.
create table performance.event (
  organization_id uuid not null,
  feed_id uuid not null,
  id text not null,
  case_id text not null,
  activity text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  corrects text,
  channel text,
  detail jsonb,
  load_id uuid,
  primary key (organization_id, feed_id, id)
) partition by hash (organization_id, feed_id);
do $$ begin
  for part in 0..7 loop
    execute format('create table performance.event_%s partition of performance.event for values with (modulus 8, remainder %s)', part, part);
  end loop;
end $$;
create index event_by_case on performance.event (organization_id, feed_id, case_id, happened_at);
create index event_by_record on performance.event using brin (recorded_at);
call kernel.make_append_only('performance.event');

-- Facts that are not cases: so many of so many over days, or a value read at a time.
create table performance.observation (
  organization_id uuid not null,
  feed_id uuid not null,
  id text not null,
  measure_id uuid,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  -- How many met it, of how many; exact decimals, so that hours and dollars fit.
  numerator numeric,
  denominator numeric check (denominator >= 0),
  value numeric,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  corrects text,
  channel text,
  evidence text not null default '',
  person_id uuid,
  load_id uuid,
  primary key (organization_id, feed_id, id)
);
create index observation_by_day on performance.observation (organization_id, feed_id, first_day);
call kernel.make_append_only('performance.observation');

-- Computed, and always equal to computing it all again: what was decided about each case of a measure.
create table performance.verdict (
  organization_id uuid not null,
  measure_id uuid not null,
  case_id text not null,
  rule_number int not null,
  day date not null,
  opened_at timestamptz,
  closed_at timestamptz,
  due_at timestamptz,
  verdict text not null check (verdict in ('met', 'missed', 'open', 'unmeasurable')),
  standing text not null check (standing in ('counted', 'excluded')),
  without_target boolean not null default false,
  -- Working milliseconds held against the target, and paused.
  elapsed bigint,
  paused bigint,
  channel text,
  primary key (organization_id, measure_id, case_id)
);
create index verdict_by_day on performance.verdict (organization_id, measure_id, day);

-- Computed: the counts of each day, from which every window is summed.
create table performance.day_tally (
  organization_id uuid not null,
  measure_id uuid not null,
  day date not null,
  channel text not null default '',
  rule_number int not null,
  met numeric not null default 0,
  missed numeric not null default 0,
  open bigint not null default 0,
  unmeasurable bigint not null default 0,
  without_target bigint not null default 0,
  excluded_met numeric not null default 0,
  excluded_missed numeric not null default 0,
  paused bigint not null default 0,
  primary key (organization_id, measure_id, day, channel, rule_number)
);

-- How far the computation of a measure has read, so that a page can say how old its figure is.
create table performance.reading (
  organization_id uuid not null,
  measure_id uuid not null,
  last_fact_at timestamptz,
  computed_at timestamptz not null,
  primary key (organization_id, measure_id)
);

-- Measures and feeds: every party reads them, the organization that answers for them writes them.
create procedure performance.share(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy parties_read on %s for select using (parties @> array[kernel.current_organization()])', target);
    execute format('create policy own_new on %s for insert with check (organization_id = kernel.current_organization())', target);
    execute format('create policy own_change on %s for update using (organization_id = kernel.current_organization())', target);
  end $$;
call performance.share('performance.measure');
call performance.share('performance.feed');
create policy public_read on performance.measure for select using (is_public);

-- Whoever reads a measure reads what hangs on it; the organization that answers for it writes.
create procedure performance.follow_measure(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy through_measure on %s for select
      using (exists (select from performance.measure m where m.organization_id = %s.organization_id and m.id = measure_id))', target, target);
    execute format('create policy own_new on %s for insert with check (organization_id = kernel.current_organization())', target);
    execute format('create policy own_change on %s for update using (organization_id = kernel.current_organization())', target);
    execute format('create policy own_removal on %s for delete using (organization_id = kernel.current_organization())', target);
  end $$;
call performance.follow_measure('performance.measure_rule');
call performance.follow_measure('performance.verdict');
call performance.follow_measure('performance.day_tally');
call performance.follow_measure('performance.reading');

-- Facts are read by every party of their feed, never by the public.
create procedure performance.follow_feed(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy through_feed on %s for select
      using (exists (select from performance.feed f where f.organization_id = %s.organization_id and f.id = feed_id))', target, target);
    execute format('create policy own_new on %s for insert with check (organization_id = kernel.current_organization())', target);
  end $$;
call performance.follow_feed('performance.event');
call performance.follow_feed('performance.observation');
