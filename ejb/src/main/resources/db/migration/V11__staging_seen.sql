-- when the node that reads a file last said so
alter table data_release add column staging_seen_at timestamp(6) with time zone;
