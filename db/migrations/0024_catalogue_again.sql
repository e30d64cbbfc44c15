-- Kept counts now tell, channel by channel, what was not counted: at its next start Entente lists every publication
-- again.
delete from inventory.listed_publication;
