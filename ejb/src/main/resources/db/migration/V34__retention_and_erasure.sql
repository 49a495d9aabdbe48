-- since when an account is locked, so that one nobody comes back to is erased in the end; when a person's data were erased
alter table user_account add column locked_at timestamp(6) with time zone;
update user_account set locked_at = current_timestamp where locked = true;
alter table user_account add column erased_at timestamp(6) with time zone;

-- when what is no longer needed was last looked for, and by which node; the row is locked while a node decides whether it is its turn
create table retention_run (
    id integer primary key,
    begun_at timestamp(6) with time zone not null,
    node varchar(100) not null
);
insert into retention_run (id, begun_at, node) values (1, timestamp with time zone '1970-01-01 00:00:00+00:00', 'nobody');
