-- The chain of the audit trail: a number in the order of sealing, so that a removed entry leaves a gap; a salted fingerprint of the
-- texts, so that they can be replaced by a pseudonym without breaking the chain; and one row that says how far the chain goes and
-- which node seals it.
alter table audit_entry add column seal_number bigint;
alter table audit_entry add column content_salt varchar(32);
alter table audit_entry add column content_hash varchar(64);
alter table audit_entry add constraint audit_entry_seal_number unique (seal_number);
-- the earlier chain had no numbers and could fork, so everything is sealed anew
update audit_entry set chain_hash = null;

create table audit_chain (
    id integer primary key,
    sealed_entries bigint not null,
    head_hash varchar(64) not null,
    sealer varchar(100) not null,
    held_until timestamp(6) with time zone not null
);
insert into audit_chain (id, sealed_entries, head_hash, sealer, held_until)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 'nobody', timestamp with time zone '1970-01-01 00:00:00+00:00');
