-- sign-in by the organisation's own service (OpenID Connect)
alter table user_account add column organisation_name varchar(320);
alter table user_account add column identity_issuer varchar(500);
alter table user_account add column identity_subject varchar(255);
alter table user_account add constraint user_account_organisation_name unique (organisation_name);
alter table user_account add constraint user_account_identity unique (identity_issuer, identity_subject);
