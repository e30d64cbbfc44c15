-- A published file holds the rows of many organizations: one that loads it may take only its own.
alter table inventory.load add column own_rows boolean not null default false;
