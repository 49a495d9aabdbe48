-- Waits after wrong passwords, for all nodes and over restarts. Names are kept as hashes only: what was typed as a name may be a password.
create table sign_in_delay (
    name_hash varchar(64) primary key,
    failures_in_sequence integer not null,
    last_failure_at timestamp(6) with time zone not null,
    closed_until timestamp(6) with time zone not null
);
create index sign_in_delay_by_last_failure on sign_in_delay (last_failure_at);
