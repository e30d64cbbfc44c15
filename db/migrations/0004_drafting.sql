-- What drafting adds: headings of an organization's own elements, versions that were declared ready, and where
-- an agreement came from.
alter table agreements.element add column name_en text, add column name_fr text;

alter table agreements.version add column ready boolean not null default false;
