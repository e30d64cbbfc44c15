-- How the bytes of a file become text, told while it was received.
alter table performance.load add column encoding text not null default 'utf-8';
