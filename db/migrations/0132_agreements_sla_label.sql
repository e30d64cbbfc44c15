-- What a service level agreement was called in French when a version was frozen: the organization that opened the
-- relationship may choose another name later. Unknown for versions frozen before this was kept.
alter table agreements.version add column sla_label_fr text check (sla_label_fr in ('entente', 'accord'));

-- The name in force for an agreement: that of the organization which opened it while it is drafted; afterwards, that of
-- its newest version.
create function agreements.sla_label(agreement uuid, its_state text, opener uuid) returns text
  language sql stable
  as $$
    select coalesce(
      (select v.sla_label_fr from agreements.version v
        where its_state <> 'open' and v.relationship_id = agreement order by v.number desc limit 1),
      (select o.sla_label_fr from identity.organization o where o.id = opener))
  $$;
