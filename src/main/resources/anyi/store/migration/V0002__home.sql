-- owner: settings. The home itself (its row's id is its home_id), its rating periods and the year's bed targets.
create table home (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(100) not null,
    credit_code varchar(18),
    division_code varchar(12),
    ownership varchar(40),
    home_kind varchar(40),
    rural_home boolean not null,
    opened_on date,
    address varchar(200),
    contact_name varchar(60),
    phone varchar(60),
    head_name varchar(60),
    constraint pk_home primary key (home_id, id)
);

-- stars 1 to 5; 0 = assessed, no grade
create table home_rating (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    stars smallint not null,
    valid_from date not null,
    valid_to date,
    evidence varchar(200),
    constraint pk_home_rating primary key (home_id, id),
    constraint ck_home_rating_stars check (stars between 0 and 5),
    constraint ck_home_rating_period check (valid_to is null or valid_to > valid_from)
);

-- nursing_share in percent of the beds in service, at the end of the year
create table bed_target (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    target_year smallint not null,
    nursing_share decimal(5, 2) not null,
    beds_wanted integer,
    source_document varchar(200),
    constraint pk_bed_target primary key (home_id, id),
    constraint uq_bed_target_year unique (home_id, target_year),
    constraint ck_bed_target_share check (nursing_share between 0 and 100)
);
