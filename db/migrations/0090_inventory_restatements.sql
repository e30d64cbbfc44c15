-- What was corrected after publication is read by the year of the corrected row, which stands second in its key.
create index change_by_year on inventory.change (split_part(key, '/', 2), publication_id, number);
