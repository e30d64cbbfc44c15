-- An attempt to sign in is counted before it is judged, so that many at once are not more than one after another; one that
-- succeeds, or may not be made, is taken back by its number.
alter table identity.sign_in_failure add column id bigint generated always as identity;
create unique index sign_in_failure_id on identity.sign_in_failure (id);
