-- Every party reads a text before it is signed: what it did not write itself, in the state in which it stands.
-- A state is written by a person, begun by the program, or settled by it (a control block that changes its status).
alter table agreements.element_revision add column origin text not null default 'person'
  check (origin in ('person', 'begun', 'settled'));

-- Clauses that the party still has to read of the text that was declared ready to sign.
alter table agreements.party add column to_read int not null default 0 check (to_read >= 0);
