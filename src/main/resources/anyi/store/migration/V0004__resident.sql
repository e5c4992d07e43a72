-- owner: resident. A person and the dated facts about the person that are not the stay.
-- Indexes begin with the person, so that they serve both a join by home and person and a look-up by person alone.
create table resident (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(60) not null,
    former_name varchar(60),
    pinyin varchar(200) not null,
    initials varchar(40) not null,
    search varchar(600) not null,
    sex varchar(10),
    birth_on date,
    id_kind varchar(30) not null,
    id_number varchar(30),
    id_missing_reason varchar(200),
    id_expires_on date,
    ethnic_group varchar(30),
    marital_status varchar(20),
    education varchar(20),
    former_work varchar(120),
    religion varchar(60),
    phone varchar(60),
    address varchar(200),
    diet varchar(120),
    blood_type varchar(10),
    allergies varchar(200),
    risks varchar(200),
    remark varchar(1000),
    constraint pk_resident primary key (home_id, id),
    constraint uq_resident_id_number unique (home_id, id_number)
);
create index ix_resident_id on resident (id);
create index ix_resident_pinyin on resident (home_id, pinyin, id);

create table contact (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    name varchar(60) not null,
    relation varchar(40),
    phone varchar(60),
    address varchar(200),
    guardian boolean not null,
    payer boolean not null,
    emergency boolean not null,
    guarantor boolean not null,
    agent boolean not null,
    position integer not null,
    constraint pk_contact primary key (home_id, id),
    constraint fk_contact_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_contact_resident on contact (resident_id, home_id);

-- where somebody is registered; the suggestion read from an identity number is marked unverified
create table hukou (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    division_code varchar(12),
    hukou_kind varchar(20),
    address varchar(200),
    verified boolean not null,
    valid_from date not null,
    valid_to date,
    constraint pk_hukou primary key (home_id, id),
    constraint fk_hukou_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_hukou_period check (valid_to is null or valid_to > valid_from)
);
create index ix_hukou_resident on hukou (resident_id, home_id, valid_from);

-- category is empty where a ledger only says a word that does not decide (低保): the word stays in category_text
create table economic_status (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    category varchar(40),
    category_text varchar(100),
    certificate_number varchar(60),
    valid_from date not null,
    valid_to date,
    verified_on date,
    verify_next_on date,
    constraint pk_economic_status primary key (home_id, id),
    constraint fk_economic_status_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_economic_status_period check (valid_to is null or valid_to > valid_from)
);
create index ix_economic_status_resident on economic_status (resident_id, home_id, valid_from);

create table disability (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    disability_category varchar(20) not null,
    grade smallint,
    card_number varchar(30),
    card_expires_on date,
    valid_from date not null,
    valid_to date,
    constraint pk_disability primary key (home_id, id),
    constraint fk_disability_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_disability_grade check (grade is null or grade between 1 and 4),
    constraint ck_disability_period check (valid_to is null or valid_to > valid_from)
);
create index ix_disability_resident on disability (resident_id, home_id, valid_from);

create table care_level_period (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    care_level varchar(20) not null,
    valid_from date not null,
    valid_to date,
    constraint pk_care_level_period primary key (home_id, id),
    constraint fk_care_level_period_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_care_level_period_period check (valid_to is null or valid_to > valid_from)
);
create index ix_care_level_period_resident on care_level_period (resident_id, home_id, valid_from);

create table payee_account (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    bank_name varchar(100),
    account_number varchar(40) not null,
    holder_name varchar(60),
    receiver_name varchar(60),
    receiver_relation varchar(40),
    valid_from date not null,
    valid_to date,
    constraint pk_payee_account primary key (home_id, id),
    constraint fk_payee_account_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_payee_account_resident on payee_account (resident_id, home_id);
