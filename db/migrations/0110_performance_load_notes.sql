-- Rows that count, but were read by a choice somebody should know of: a time that the clocks showed twice, or skipped; a
-- closing time whose status says open.
alter table performance.load_rejection
  add column severity text not null default 'error' check (severity in ('error', 'note'));
alter table performance.load add column rows_noted bigint not null default 0;
