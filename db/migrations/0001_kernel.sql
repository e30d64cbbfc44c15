-- What every module stands on: who is asking, append-only tables, and the outbox.
create schema kernel;
grant usage on schema kernel to entente_app;

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- The organization on whose behalf the current transaction acts; null for the public.
create function kernel.current_organization() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('entente.organization', true), '')::uuid $$;

create function kernel.refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'append-only table %.% was asked to %', tg_table_schema, tg_table_name, tg_op; end $$;

-- Facts are never changed: call this once for each append-only table.
create procedure kernel.make_append_only(target regclass)
  language plpgsql
  as $$ begin
    execute format('create trigger append_only before update or delete on %s for each row execute function kernel.refuse_change()', target);
    execute format('create trigger never_truncated before truncate on %s for each statement execute function kernel.refuse_change()', target);
  end $$;

-- Search without accents or case; unaccent is only stable, its dictionary never changes here.
create function kernel.searchable(words text) returns text
  language sql immutable parallel safe
  as $$ select lower(public.unaccent('public.unaccent', words)) $$;

create table kernel.outbox (
  id uuid primary key,
  kind text not null,
  organization_id uuid,
  body jsonb not null,
  recorded_at timestamptz not null
);
create index outbox_by_time on kernel.outbox (recorded_at, id);
grant select, insert on kernel.outbox to entente_app;
call kernel.make_append_only('kernel.outbox');
