-- answers to calls that carry an Idempotency-Key, so that the same call again gets the same answer
create table kept_answer (
    id varchar(64) primary key,
    request_line varchar(1000) not null,
    claimed_at timestamp(6) with time zone not null,
    answer_status integer,
    location varchar(1000),
    answer varchar(1000000)
);

create index kept_answer_by_time on kept_answer (claimed_at);
