-- The day by which a standard is looked at again, as it was set when it was written or reviewed.
alter table standards.standard_version add column review_by date;
alter table standards.standard_review add column review_by date;

-- The last look at a standard decides; what was written before the day could be set is due a year after it.
create function standards.review_due(organization uuid, standard uuid) returns date
  language sql stable
  as $$
    select coalesce(looked.review_by, (looked.day + interval '1 year')::date) from (
      select coalesce(reviewed_on, effective_from) as day, recorded_at, false as is_review, review_by
      from standards.standard_version
      where organization_id = organization and standard_id = standard
      union all
      select reviewed_on, recorded_at, true, review_by from standards.standard_review
      where organization_id = organization and standard_id = standard) looked
    order by looked.day desc, looked.recorded_at desc, looked.is_review desc limit 1
  $$;
