-- last day, one-time passwords, boards as scope, sessions that an administrator can end, since when a role is held
alter table user_account add column icb_code varchar(20);
alter table user_account add column must_change_password boolean default false not null;
alter table user_account add column last_day date;
alter table user_account add column session_generation integer default 0 not null;
alter table user_account add column last_sign_in_at timestamp(6) with time zone;
alter table user_account_role add column granted_at timestamp(6) with time zone default current_timestamp not null;
