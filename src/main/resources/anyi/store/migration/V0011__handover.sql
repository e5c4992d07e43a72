-- owner: handover. The card of the bureau that this home hands over to, once somebody has compared it with paper.
create table bureau_card (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    bureau_id uuid not null,
    name varchar(200) not null,
    public_key varchar(60) not null,
    recipient varchar(100) not null,
    registered_on date not null,
    constraint pk_bureau_card primary key (home_id, id),
    constraint uq_bureau_card_bureau unique (home_id, bureau_id)
);

-- a package that was made: everything after since_revision, up to until_revision
create table parcel (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    parcel_number integer not null,
    since_revision bigint not null,
    until_revision bigint not null,
    bag_hash varchar(64) not null,
    file_hash varchar(64) not null,
    file_name varchar(300) not null,
    sealed boolean not null,
    record_count integer not null,
    made_at timestamp with time zone not null,
    made_by varchar(100) not null,
    acknowledged_by uuid,
    acknowledged_on date,
    constraint pk_parcel primary key (home_id, id),
    constraint uq_parcel_number unique (home_id, parcel_number)
);

-- what the bureau asks about a row, and what the home answers; handed over like any other fact
create table handover_question (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    table_name varchar(60) not null,
    row_id uuid not null,
    resident_id uuid,
    question varchar(1000) not null,
    asked_on date not null,
    asked_by varchar(200) not null,
    answer varchar(1000),
    answered_on date,
    answered_by varchar(100),
    constraint pk_handover_question primary key (home_id, id)
);

-- owner: bureau. A file with this row is a bureau's: other homes' rows lie in it beside one another, each under its
-- home_id. due_day: the day of a month by which the package of the month before is expected.
create table bureau_office (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    due_day smallint not null,
    constraint pk_bureau_office primary key (home_id, id),
    constraint ck_bureau_office_due_day check (due_day between 1 and 28)
);

-- a home whose key somebody has compared with paper
create table bureau_member (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    member_id uuid not null,
    name varchar(200) not null,
    public_key varchar(60) not null,
    recipient varchar(100) not null,
    registered_on date not null,
    constraint pk_bureau_member primary key (home_id, id),
    constraint uq_bureau_member_member unique (home_id, member_id)
);

-- a package that came; its id is the package's own
create table bureau_parcel (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    member_id uuid not null,
    parcel_number integer not null,
    since_revision bigint not null,
    until_revision bigint not null,
    head_hash varchar(64) not null,
    bag_hash varchar(64) not null,
    file_name varchar(300) not null,
    parcel_state varchar(20) not null,
    record_count integer not null,
    made_at timestamp with time zone not null,
    came_at timestamp with time zone not null,
    receipt_at timestamp with time zone,
    constraint pk_bureau_parcel primary key (home_id, id)
);
create index ix_bureau_parcel_member on bureau_parcel (home_id, member_id, parcel_number);

-- a package that waits for the one before it, whole, in Base64
create table bureau_parcel_content (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    content text not null,
    constraint pk_bureau_parcel_content primary key (home_id, id)
);

create table bureau_question (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    member_id uuid not null,
    table_name varchar(60) not null,
    row_id uuid not null,
    about_id uuid,
    question varchar(1000) not null,
    asked_on date not null,
    asked_by varchar(100) not null,
    constraint pk_bureau_question primary key (home_id, id)
);

-- the same person in many homes
create index ix_resident_id_number on resident (id_number);
