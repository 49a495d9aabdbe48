-- a release begins when its file has arrived; its layout and day stand there once it has been read
alter table data_release alter column layout drop not null;
alter table data_release alter column published_on drop not null;
alter table data_release alter column summary_json drop not null;
alter table data_release add column file_bytes bigint default 0 not null;
-- why a file that had arrived was not staged
alter table data_release add column refusal_code varchar(60);
alter table data_release add column refusal varchar(2000);

-- errors keep their row out, warnings do not
alter table release_problem add column severity varchar(10) default 'ERROR' not null;
