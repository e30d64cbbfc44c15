-- Every mail to a subscriber carries the same way out, so that the oldest one still works. It opens nothing else.
alter table performance.subscription
  add column leave_token text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');

drop function performance.leave_subscription(text);
create function performance.leave_subscription(token text) returns uuid
  language sql security definer set search_path = pg_catalog
  as $$ delete from performance.subscription where leave_token = token returning id $$;
