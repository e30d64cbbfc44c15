-- How facts come in: batches of programs, files of people; and what tells the computation where it stands.

-- Facts of one feed are recorded one transaction after the other: the row is their lock and gives them their time,
-- so that whoever has read up to an instant has missed nothing before it.
alter table performance.feed add column last_recorded_at timestamptz;

create index event_by_correction on performance.event (organization_id, feed_id, corrects) where corrects is not null;
create index observation_by_correction on performance.observation (organization_id, feed_id, corrects)
  where corrects is not null;
create index observation_by_record on performance.observation (organization_id, feed_id, recorded_at);
drop index performance.event_by_record;
create index event_by_record on performance.event (organization_id, feed_id, recorded_at);

-- The rules, calendars and exclusions a measure was computed with, up to which fact, and when time alone changes it.
alter table performance.reading
  add column basis text not null default '',
  add column read_until timestamptz,
  add column next_change_at timestamptz;
create index verdict_open on performance.verdict (organization_id, measure_id) where verdict = 'open';

-- A batch that a program sent under an idempotency key, and what it was answered: sent again, it is answered the same.
create table performance.batch (
  organization_id uuid not null,
  feed_id uuid not null,
  key text not null,
  sha256 text not null,
  answer jsonb not null,
  recorded_at timestamptz not null,
  primary key (organization_id, feed_id, key)
);

-- A file that a person brings. Its content waits in pieces until its rows are facts; then the pieces go.
create table performance.load (
  organization_id uuid not null,
  id uuid not null,
  feed_id uuid not null,
  file_name text not null,
  bytes bigint not null,
  sha256 text not null,
  state text not null check (state in ('received', 'queued', 'done', 'failed')),
  mapping jsonb,
  -- What was read and stored; while the work runs, how far it is.
  rows_read bigint not null default 0,
  events_new bigint not null default 0,
  events_known bigint not null default 0,
  events_corrected bigint not null default 0,
  rows_rejected bigint not null default 0,
  fault_en text,
  fault_fr text,
  person_id uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (organization_id, id),
  unique (id),
  foreign key (organization_id, feed_id) references performance.feed (organization_id, id)
);
create index load_by_feed on performance.load (organization_id, feed_id, created_at);
create index load_queued on performance.load (created_at) where state = 'queued';

create table performance.load_piece (
  organization_id uuid not null,
  load_id uuid not null,
  number int not null,
  content bytea not null,
  primary key (organization_id, load_id, number),
  foreign key (organization_id, load_id) references performance.load (organization_id, id)
);
-- CSV hardly compresses in pieces this small, and the disk is not what is short.
alter table performance.load_piece alter column content set storage external;

create table performance.load_rejection (
  organization_id uuid not null,
  load_id uuid not null,
  row_number bigint not null,
  number int not null,
  rule text not null,
  field text,
  message_en text not null,
  message_fr text not null,
  primary key (organization_id, load_id, row_number, number)
);

-- Only the organization that answers for a feed sees how its facts came in.
create procedure performance.keep(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy own on %s for all using (organization_id = kernel.current_organization())', target);
  end $$;
call performance.keep('performance.batch');
call performance.keep('performance.load');
call performance.keep('performance.load_piece');
call performance.keep('performance.load_rejection');

-- What waits for the background work, whoever it belongs to; the work itself is done on behalf of its organization.
create function performance.queued_loads() returns table (organization_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ select organization_id, id from performance.load where state = 'queued' order by created_at $$;
create function performance.stale_measures(at timestamptz) returns table (organization_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$
    select distinct m.organization_id, m.id
    from performance.measure m
    join performance.measure_rule r on r.organization_id = m.organization_id and r.measure_id = m.id
    left join performance.feed f on f.organization_id = m.organization_id and f.id::text = r.body ->> 'feed'
    left join performance.reading c on c.organization_id = m.organization_id and c.measure_id = m.id
    where c.measure_id is null
      or f.last_recorded_at > coalesce(c.read_until, '-infinity')
      or c.next_change_at <= at
      -- A minute's grace: what was decided while the last computation ran is looked at once more.
      or r.recorded_at > c.computed_at - interval '1 minute'
      or exists (select from performance.exclusion e
        left join performance.exclusion_answer a
          on a.organization_id = e.organization_id and a.exclusion_id = e.id
        where e.organization_id = m.organization_id and e.measure_id = m.id
          and greatest(e.recorded_at, a.recorded_at) > c.computed_at - interval '1 minute')
      or exists (select from standards.calendar_version v
        where v.organization_id = m.organization_id and v.recorded_at > c.computed_at - interval '1 minute')
  $$;
revoke all on function performance.queued_loads, performance.stale_measures from public;
grant execute on function performance.queued_loads, performance.stale_measures to entente_app;
