-- Texts that somebody else wrote, as one organization reads them: private to it, erased unless it keeps them.
create schema review;
grant usage on schema review to entente_app;

create table review.examination (
  organization_id uuid not null references identity.organization,
  id uuid not null,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('review', 'comparison', 'languages')),
  state text not null check (state in ('waiting', 'done', 'refused')),
  -- Why it was refused, and the place of the file at fault.
  refusal text,
  refused_file int,
  -- JSON, as text: what is read in a file may hold characters that jsonb refuses.
  result text,
  kept boolean not null default false,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- What was made of it.
  relationship_id uuid,
  recorded_id uuid,
  primary key (organization_id, id)
);
create index examination_recent on review.examination (organization_id, created_at desc);
create index examination_to_erase on review.examination (expires_at) where not kept;

create table review.file (
  organization_id uuid not null,
  examination_id uuid not null,
  ordinal int not null,
  name text not null check (name <> ''),
  bytes int not null,
  sha256 text not null,
  content bytea not null,
  format text,
  language text,
  -- The clauses that were read in it, as JSON.
  clauses text,
  primary key (organization_id, examination_id, ordinal),
  foreign key (organization_id, examination_id) references review.examination (organization_id, id) on delete cascade
);

-- What a person decided about an element, beside what the program found; the last one counts.
create table review.judgement (
  organization_id uuid not null,
  examination_id uuid not null,
  element_id text not null,
  number int not null,
  state text not null check (state in ('present', 'absent', 'uncertain')),
  found text not null check (found in ('present', 'absent', 'uncertain')),
  reason text not null default '',
  person_id uuid not null references identity.person,
  judged_at timestamptz not null,
  primary key (organization_id, examination_id, element_id, number),
  foreign key (organization_id, examination_id) references review.examination (organization_id, id) on delete cascade
);

create procedure review.keep_private(target regclass)
  language plpgsql
  as $$ begin
    execute format('grant select, insert, update, delete on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('create policy own on %s for all using (organization_id = kernel.current_organization())', target);
  end $$;
call review.keep_private('review.examination');
call review.keep_private('review.file');
call review.keep_private('review.judgement');

-- Erases what nobody kept, for every organization: the one thing the application may do beyond its own rows.
create function review.erase_expired(at timestamptz) returns bigint
  language sql security definer set search_path = ''
  as $$
    with erased as (delete from review.examination where not kept and expires_at <= at returning 1)
    select count(*) from erased
  $$;
