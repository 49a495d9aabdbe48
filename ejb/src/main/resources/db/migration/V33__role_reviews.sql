-- who last confirmed that somebody still needs a role; a role that is given again later counts from then on
create table role_review (
    account_id bigint not null references user_account (id),
    role_name varchar(40) not null,
    reviewed_at timestamp(6) with time zone not null,
    reviewed_by varchar(100) not null,
    primary key (account_id, role_name)
);
