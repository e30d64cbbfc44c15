-- Verdicts and counts, many to a row. A million verdicts and as many days, each a row with its keys and indexes, cost
-- more to write than to judge. Sheets of cases and months of counts hold the same; the views below show one row each,
-- as before. Everything here is computed: nothing is converted, every measure is computed again.
drop table performance.verdict, performance.day_tally, performance.pause_tally;

-- Numbers of sources are compared by their bytes: nobody sorts them by the rules of a language.
alter table performance.event
  alter column id type text collate "C",
  alter column case_id type text collate "C",
  alter column corrects type text collate "C";

-- Policies that ask on whose behalf once a statement, not once a row.
drop policy through_feed on performance.event;
create policy through_feed on performance.event for select using (
  organization_id = (select kernel.current_organization())
  or (organization_id, feed_id) in (
    select f.organization_id, f.id from performance.feed f
    where f.parties @> array[(select kernel.current_organization())]));
drop policy own_new on performance.event;
create policy own_new on performance.event for insert
  with check (organization_id = (select kernel.current_organization()));

-- A run of cases of one measure in the order of their numbers, a column an array: the n-th elements are one case.
-- A number whose hash says so begins a sheet (modules/performance/roll-up/sheets.ts), so that the same cases lie in
-- the same sheets whatever the order in which they came. A column whose elements are all what
-- most cases are (counted, with a target, nothing known, nothing paused) is null.
create table performance.case_sheet (
  organization_id uuid not null,
  measure_id uuid not null,
  -- The number that begins it; empty for the cases before the first such number.
  starts_at text collate "C" not null,
  digest text not null,
  -- What is in it, so that whoever looks for something opens few.
  first_day date not null,
  last_day date not null,
  misses int not null,
  still_open int not null,
  case_id text[] collate "C" not null,
  rule_number int[] not null,
  -- Counted from 1970-01-01.
  day int[] not null,
  -- Epoch milliseconds.
  opened_at bigint[] not null,
  closed_at bigint[],
  due_at bigint[],
  verdict text[] not null,
  standing text[],
  without_target boolean[],
  -- Working milliseconds held against the target, and paused.
  elapsed bigint[],
  paused bigint[],
  channel text[],
  -- {"reason": "awaiting-client", "by": "client", "counted": ms, "refused": ms}, a list of them for each case.
  pauses text[],
  primary key (organization_id, measure_id, starts_at)
) with (toast_tuple_target = 8160);
create index case_sheet_by_day on performance.case_sheet (organization_id, measure_id, last_day, first_day);
create index case_sheet_open on performance.case_sheet (organization_id, measure_id) where still_open > 0;
create index case_sheet_missed on performance.case_sheet (organization_id, measure_id, last_day, first_day)
  where misses > 0;

-- The counts of a month by one version of a rule: the sums, and a column an array for its days and channels.
create table performance.month_tally (
  organization_id uuid not null,
  measure_id uuid not null,
  month date not null check (month = date_trunc('month', month)::date),
  rule_number int not null,
  digest text not null,
  sum_met numeric not null,
  sum_missed numeric not null,
  sum_open bigint not null,
  sum_unmeasurable bigint not null,
  sum_without_target bigint not null,
  sum_excluded_met numeric not null,
  sum_excluded_missed numeric not null,
  sum_paused bigint not null,
  -- The days of the month. A column whose elements are all nought or empty is null.
  day smallint[] not null,
  channel text[],
  -- How many cases a line counts; a line that counts none any more goes. Nought for counts and values.
  cases bigint[],
  met numeric[],
  missed numeric[],
  open bigint[],
  unmeasurable bigint[],
  without_target bigint[],
  excluded_met numeric[],
  excluded_missed numeric[],
  paused bigint[],
  primary key (organization_id, measure_id, month, rule_number)
);

-- Pauses of a month by reason and by who caused them, in the same way.
create table performance.month_pause (
  organization_id uuid not null,
  measure_id uuid not null,
  month date not null check (month = date_trunc('month', month)::date),
  reason text not null,
  caused_by text not null,
  digest text not null,
  day smallint[] not null,
  -- Cases with such a pause, the working milliseconds that stopped the clock, and those that did not.
  cases bigint[],
  counted bigint[],
  refused bigint[],
  primary key (organization_id, measure_id, month, reason, caused_by)
);

create procedure performance.of_measure(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy parties_read on %s for select using (
      organization_id = (select kernel.current_organization())
      or (organization_id, measure_id) in (
        select m.organization_id, m.id from performance.measure m
        where m.parties @> array[(select kernel.current_organization())]))', target);
    execute format('create policy own_new on %s for insert
      with check (organization_id = (select kernel.current_organization()))', target);
    execute format('create policy own_change on %s for update
      using (organization_id = (select kernel.current_organization()))', target);
    execute format('create policy own_removal on %s for delete
      using (organization_id = (select kernel.current_organization()))', target);
  end $$;
call performance.of_measure('performance.case_sheet');
call performance.of_measure('performance.month_tally');
call performance.of_measure('performance.month_pause');

-- What was decided about each case of a measure; the columns of its sheet tell what need not be opened.
create view performance.verdict with (security_invoker = true) as
  select s.organization_id, s.measure_id, c.case_id, c.rule_number, date '1970-01-01' + c.day as day, c.opened_at,
    c.closed_at, c.due_at, c.verdict, coalesce(c.standing, 'counted') as standing,
    coalesce(c.without_target, false) as without_target, c.elapsed, c.paused, c.channel, c.pauses,
    s.starts_at as sheet, s.first_day as sheet_first_day, s.last_day as sheet_last_day,
    s.misses as sheet_misses, s.still_open as sheet_open
  from performance.case_sheet s
  cross join lateral unnest(s.case_id, s.rule_number, s.day, s.opened_at, s.closed_at, s.due_at, s.verdict, s.standing,
    s.without_target, s.elapsed, s.paused, s.channel, s.pauses)
    as c (case_id, rule_number, day, opened_at, closed_at, due_at, verdict, standing, without_target, elapsed, paused,
      channel, pauses);

create view performance.day_tally with (security_invoker = true) as
  select t.organization_id, t.measure_id, t.month + (d.day - 1) as day, coalesce(d.channel, '') as channel,
    t.rule_number, coalesce(d.cases, 0) as cases, coalesce(d.met, 0) as met, coalesce(d.missed, 0) as missed,
    coalesce(d.open, 0) as open, coalesce(d.unmeasurable, 0) as unmeasurable,
    coalesce(d.without_target, 0) as without_target, coalesce(d.excluded_met, 0) as excluded_met,
    coalesce(d.excluded_missed, 0) as excluded_missed, coalesce(d.paused, 0) as paused, t.month
  from performance.month_tally t
  cross join lateral unnest(t.day, t.channel, t.cases, t.met, t.missed, t.open, t.unmeasurable, t.without_target,
    t.excluded_met, t.excluded_missed, t.paused)
    as d (day, channel, cases, met, missed, open, unmeasurable, without_target, excluded_met, excluded_missed, paused);

create view performance.pause_tally with (security_invoker = true) as
  select p.organization_id, p.measure_id, p.month + (d.day - 1) as day, p.reason, p.caused_by,
    coalesce(d.cases, 0) as cases, coalesce(d.counted, 0) as counted, coalesce(d.refused, 0) as refused, p.month
  from performance.month_pause p
  cross join lateral unnest(p.day, p.cases, p.counted, p.refused) as d (day, cases, counted, refused);

grant select on performance.verdict, performance.day_tally, performance.pause_tally to entente_app;

update performance.reading set basis = '', read_until = null, next_change_at = null;
