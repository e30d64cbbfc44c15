-- Sheets are written more often than they are read whole: squeezing their numbers costs more than the room it saves.
do $$
declare wanted record;
begin
  for wanted in
    select attrelid::regclass as place, attname from pg_attribute
    where attrelid in ('performance.case_sheet'::regclass, 'performance.month_tally'::regclass,
        'performance.month_pause'::regclass)
      and attnum > 0 and attstorage = 'x'
  loop
    execute format('alter table %s alter column %I set storage external', wanted.place, wanted.attname);
  end loop;
end $$;
