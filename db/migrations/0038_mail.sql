-- Mail is written in the transaction of what it tells of, and sent afterwards by a job: it is never lost, never early.
create table kernel.mail (
  id uuid primary key,
  -- What it is about ("subscription:…"), so that forgetting the thing forgets its mail.
  about text not null default '',
  recipient text not null,
  language text not null check (language in ('en', 'fr')),
  subject text not null check (subject <> ''),
  plain text not null,
  html text not null,
  -- The address that ends this kind of mail in one click (RFC 8058).
  unsubscribe text,
  -- Not sent before: warnings wait for the reader's working day.
  not_before timestamptz not null,
  -- Worth nothing afterwards: a link that has run out.
  expires_at timestamptz,
  created_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  sent_at timestamptz,
  abandoned_at timestamptz
);
create index mail_waiting on kernel.mail (not_before) where sent_at is null and abandoned_at is null;
create index mail_about on kernel.mail (about) where about <> '';
-- Requests write mail; none of them reads it. The sender and the demonstration's mailbox act as the owner.
grant insert on kernel.mail to entente_app;
alter table kernel.mail enable row level security;
create policy written on kernel.mail for insert with check (true);

-- Forgets every mail about a thing, sent or not.
create function kernel.forget_mail(thing text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ delete from kernel.mail where about = thing and thing <> '' $$;
revoke all on function kernel.forget_mail(text) from public;
grant execute on function kernel.forget_mail(text) to entente_app;

create function kernel.tell_mail() returns trigger
  language plpgsql
  as $$ begin notify entente_mail; return null; end $$;
create trigger told after insert on kernel.mail for each statement execute function kernel.tell_mail();
