alter table round_pair alter column topic drop not null;
