-- where a person gets notices; none without it
alter table user_account add column email_address varchar(254);
