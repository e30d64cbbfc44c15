-- Of whom some answered: a share of volunteers is told with how many were asked.
alter table performance.observation add column asked numeric check (asked >= 0);
