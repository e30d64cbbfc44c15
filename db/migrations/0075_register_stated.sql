-- What an agreement made elsewhere states in so many words, as a person confirmed it, with the passage that states it.
create table register.recorded_fact (
  organization_id uuid not null,
  recorded_id uuid not null,
  ordinal int not null,
  kind text not null check (kind in ('term', 'renewal', 'notice', 'payment', 'amount', 'level', 'signatory')),
  text text not null check (text <> ''),
  place text not null default '',
  passage text not null default '',
  primary key (organization_id, recorded_id, ordinal),
  foreign key (organization_id, recorded_id) references register.recorded (organization_id, id) on delete cascade
);
call register.keep_private('register.recorded_fact');
