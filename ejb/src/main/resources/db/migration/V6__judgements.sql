-- what national bodies published about providers as their judgement, apart from figures
create table care_rating (
    release_id integer not null references data_release (id),
    code varchar(20) not null,
    service varchar(200) not null,
    question varchar(40) not null,
    score varchar(30) not null,
    rated_on date not null,
    source_row integer not null,
    primary key (release_id, code, service, question)
);

create table oversight_fact (
    release_id integer not null references data_release (id),
    code varchar(20) not null,
    period_text varchar(10) not null,
    metric varchar(20) not null,
    description varchar(400) not null,
    domain_name varchar(200) not null,
    reported_for varchar(200) not null,
    unit_text varchar(100) not null,
    figure_state varchar(20) not null,
    figure double precision,
    national_median double precision,
    lower_quartile double precision,
    upper_quartile double precision,
    rank_place integer,
    note varchar(200) not null,
    source_row integer not null,
    primary key (release_id, code, period_text, metric)
);
