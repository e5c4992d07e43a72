-- owner: subsidy. A policy is a file: its bytes and hash are kept here, the engine reads those.
create table policy_version (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    policy_code varchar(60) not null,
    title_zh varchar(200) not null,
    title_en varchar(200) not null,
    subsidy_kind varchar(30) not null,
    beneficiary varchar(20) not null,
    document_number varchar(120),
    effective_from date not null,
    effective_to date,
    file_name varchar(200) not null,
    content text not null,
    content_hash varchar(64) not null,
    active boolean not null,
    constraint pk_policy_version primary key (home_id, id)
);

create table subsidy_claim (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    policy_code varchar(60) not null,
    resident_id uuid,
    claim_state varchar(20) not null,
    applied_on date,
    approved_from date,
    approved_to date,
    remark varchar(400),
    constraint pk_subsidy_claim primary key (home_id, id),
    constraint fk_subsidy_claim_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_subsidy_claim_resident on subsidy_claim (resident_id, home_id);

-- run_month is the first day of the month
create table subsidy_run (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    run_month date not null,
    run_state varchar(10) not null,
    closed_at timestamp with time zone,
    closed_by varchar(100),
    input_hash varchar(64) not null,
    line_count integer not null,
    total_amount decimal(14, 2) not null,
    constraint pk_subsidy_run primary key (home_id, id),
    constraint uq_subsidy_run_month unique (home_id, run_month)
);

-- subject_month is the month that the line is for; a correction points at the line of the closed month that it corrects
create table subsidy_line (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    run_id uuid not null,
    policy_code varchar(60) not null,
    policy_version_id uuid,
    resident_id uuid,
    subject_month date not null,
    line_kind varchar(20) not null,
    amount decimal(14, 2) not null,
    corrects_line_id uuid,
    reason_key varchar(100),
    explanation text not null,
    funding text,
    constraint pk_subsidy_line primary key (home_id, id),
    constraint fk_subsidy_line_run foreign key (home_id, run_id) references subsidy_run (home_id, id)
);
create index ix_subsidy_line_run on subsidy_line (home_id, run_id);
create index ix_subsidy_line_resident on subsidy_line (resident_id, home_id, subject_month);

-- what a ledger reports as paid before Anyi: no claim, no version
create table subsidy_received (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    subsidy_kind varchar(30) not null,
    subject_month date not null,
    amount decimal(14, 2) not null,
    source varchar(300),
    constraint pk_subsidy_received primary key (home_id, id),
    constraint fk_subsidy_received_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_subsidy_received_resident on subsidy_received (resident_id, home_id, subject_month);
