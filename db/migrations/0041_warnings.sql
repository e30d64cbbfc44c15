-- What a person wants to be warned of; without a row, everything that concerns their organization's measures.
create table performance.warning_preference (
  organization_id uuid not null,
  person_id uuid not null,
  wanted boolean not null,
  changed_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references identity.membership (organization_id, person_id) on delete cascade
);
grant select, insert, update on performance.warning_preference to entente_app;
alter table performance.warning_preference enable row level security;
create policy own on performance.warning_preference for all using (organization_id = kernel.current_organization());

-- Who was warned of what: once each.
create table performance.warning (
  organization_id uuid not null,
  measure_id uuid not null references performance.measure (id),
  period text not null,
  kind text not null check (kind in ('at-risk', 'missed')),
  person_id uuid not null,
  warned_at timestamptz not null,
  primary key (organization_id, measure_id, period, kind, person_id)
);
grant select, insert on performance.warning to entente_app;
alter table performance.warning enable row level security;
create policy own on performance.warning for all using (organization_id = kernel.current_organization());
call kernel.make_append_only('performance.warning');
