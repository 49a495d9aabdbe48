-- what releases say about where providers are and where their patients live
create table provider_site (
    release_id integer not null references data_release (id),
    code varchar(20) not null,
    site varchar(20) not null,
    site_name varchar(200) not null,
    postcode varchar(10) not null,
    source_row integer not null,
    primary key (release_id, site)
);

create table journey (
    release_id integer not null references data_release (id),
    from_postcode varchar(10) not null,
    to_postcode varchar(10) not null,
    minutes double precision not null,
    source_row integer not null,
    primary key (release_id, from_postcode, to_postcode)
);

create table provider_catchment (
    release_id integer not null references data_release (id),
    code varchar(20) not null,
    area varchar(20) not null,
    share_of_provider double precision not null,
    share_of_area double precision not null,
    source_row integer not null,
    primary key (release_id, code, area)
);
