-- values of local files that are written in another unit
alter table column_mapping add column value_divisor varchar(20) default '' not null;
