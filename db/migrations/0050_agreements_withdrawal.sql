-- A document that the parties no longer want leaves the draft; its text and history stay, and it can be brought back.
alter table agreements.document
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references identity.person,
  add constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null));
