-- Times are shown in the zone of the person who reads, or else in that of the organization.
alter table identity.organization add column time_zone text not null default 'America/Toronto'
  check (time_zone ~ '^[A-Z][A-Za-z_]+/[A-Z][A-Za-z_-]+$');
alter table identity.person add column time_zone text
  check (time_zone ~ '^[A-Z][A-Za-z_]+/[A-Z][A-Za-z_-]+$');
