-- Pauses summed by reason and by who caused them; what an organization was told of consequences; deeds that nobody did
-- by hand; and policies that look once a query, not once a row.

-- [{"reason": "awaiting-client", "by": "client", "counted": ms, "refused": ms}]; null without pauses.
alter table performance.verdict add column pauses jsonb;

create table performance.pause_tally (
  organization_id uuid not null,
  measure_id uuid not null,
  day date not null,
  reason text not null,
  caused_by text not null,
  -- Cases with such a pause, the working milliseconds that stopped the clock, and those that did not.
  cases bigint not null,
  counted bigint not null,
  refused bigint not null,
  primary key (organization_id, measure_id, day, reason, caused_by)
);
call performance.follow_measure('performance.pause_tally');

-- The measures whose cases, counts and pauses the acting organization reads: one of its own without looking further.
create procedure performance.read_by_parties(target regclass)
  language plpgsql
  as $$ begin
    execute format('drop policy if exists through_measure on %s', target);
    execute format('drop policy if exists parties_read on %s', target);
    execute format('create policy parties_read on %s for select using (
      organization_id = kernel.current_organization()
      or (organization_id, measure_id) in (
        select m.organization_id, m.id from performance.measure m
        where m.parties @> array[kernel.current_organization()]))', target);
  end $$;
call performance.read_by_parties('performance.verdict');
call performance.read_by_parties('performance.day_tally');
call performance.read_by_parties('performance.pause_tally');

drop policy through_feed on performance.event;
create policy through_feed on performance.event for select using (
  organization_id = kernel.current_organization()
  or (organization_id, feed_id) in (
    select f.organization_id, f.id from performance.feed f
    where f.parties @> array[kernel.current_organization()]));

create index verdict_missed on performance.verdict (organization_id, measure_id, day) where verdict = 'missed';

-- Every measure is computed again, so that its pauses are summed.
update performance.reading set basis = '', read_until = null;

-- Which organization was told by mail of which consequence: once each. What was recorded before counts as told.
create table performance.consequence_told (
  organization_id uuid not null,
  consequence_id uuid not null references performance.consequence (id),
  told_at timestamptz not null,
  primary key (organization_id, consequence_id)
);
insert into performance.consequence_told
  select party, c.id, now() from performance.consequence c
  join performance.measure m on m.organization_id = c.organization_id and m.id = c.measure_id
  cross join unnest(m.parties) party;
grant select, insert on performance.consequence_told to entente_app;
alter table performance.consequence_told enable row level security;
create policy own on performance.consequence_told for all using (organization_id = kernel.current_organization());
call kernel.make_append_only('performance.consequence_told');

-- What the rule itself does at its time, by nobody's hand.
alter table identity.audit_entry alter column person_id drop not null;
