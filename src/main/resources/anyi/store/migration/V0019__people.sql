-- owner: people. Who works with this home, with which rights, and what was asked of whom.
-- role: a name of StandardRole, or the id of a row of app_role
create table app_user (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(60) not null,
    role varchar(40) not null,
    disabled boolean not null,
    constraint pk_app_user primary key (home_id, id),
    constraint uq_app_user_name unique (home_id, name)
);

-- a home's own role; rights: constants of Right, divided by blanks
create table app_role (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(60) not null,
    rights varchar(1000) not null,
    constraint pk_app_role primary key (home_id, id),
    constraint uq_app_role_name unique (home_id, name)
);

-- how strict this home is; rule: a constant of GuardRule, setting: on, off or a number
create table guard_rule (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    guard_rule varchar(40) not null,
    setting varchar(40) not null,
    constraint pk_guard_rule primary key (home_id, id),
    constraint uq_guard_rule_rule unique (home_id, guard_rule)
);

-- what one person asked for and another decided; subject: what is asked for, such as CLOSE_MONTH 2026-10
create table approval (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    approval_kind varchar(40) not null,
    subject varchar(100) not null,
    title varchar(200) not null,
    content_hash varchar(64),
    requested_by varchar(100) not null,
    requested_at timestamp with time zone not null,
    approval_state varchar(20) not null,
    decided_by varchar(100),
    decided_at timestamp with time zone,
    reason varchar(400),
    constraint pk_approval primary key (home_id, id),
    constraint ck_approval_state check (approval_state in ('ASKED', 'APPROVED', 'REFUSED', 'USED', 'WITHDRAWN')),
    constraint ck_approval_two check (decided_by is null or decided_by <> requested_by or approval_state = 'WITHDRAWN')
);
create index ix_approval_subject on approval (home_id, approval_kind, subject);

-- a consent to keep and use personal information; text_version: of the printed text that was signed
create table consent (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    consent_kind varchar(40) not null,
    text_version varchar(40) not null,
    signed_by varchar(60) not null,
    signer_relation varchar(40),
    signed_on date not null,
    withdrawn_on date,
    withdrawn_by varchar(60),
    constraint pk_consent primary key (home_id, id),
    constraint fk_consent_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_consent_period check (withdrawn_on is null or withdrawn_on >= signed_on)
);
create index ix_consent_resident on consent (resident_id, home_id);

-- a leak or loss of personal information, worked off step by step
create table privacy_incident (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    found_on date not null,
    what_happened varchar(1000) not null,
    which_data varchar(400) not null,
    people_count integer,
    cause varchar(400),
    harm varchar(400),
    measures varchar(1000),
    reported_to varchar(200),
    reported_on date,
    told_on date,
    closed_on date,
    constraint pk_privacy_incident primary key (home_id, id)
);

-- owner: store. What was looked at, sent out, refused, and who came in: what changes no row and is on record all the same.
-- about_id: the resident it was about
create table access_record (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    happened_at timestamp with time zone not null,
    actor varchar(100) not null,
    access_kind varchar(30) not null,
    about_id uuid,
    detail varchar(400) not null,
    constraint pk_access_record primary key (home_id, id)
);
create index ix_access_record_about on access_record (about_id, home_id);
create index ix_access_record_at on access_record (home_id, happened_at);
