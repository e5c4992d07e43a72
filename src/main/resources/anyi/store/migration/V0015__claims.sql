-- owner: subsidy. The steps of a claim in their order; claim_state is the state that a step led to. effective_on: from
-- which day an approval, a suspension, a resumption or an end counts. What was taken back stays, with who and why.
create table claim_step (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    claim_id uuid not null,
    resident_id uuid,
    step_number smallint not null,
    claim_state varchar(20) not null,
    done_on date not null,
    done_by varchar(60) not null,
    reason varchar(400),
    effective_on date,
    taken_back_on date,
    taken_back_by varchar(60),
    taken_back_reason varchar(400),
    constraint pk_claim_step primary key (home_id, id),
    constraint uq_claim_step_number unique (home_id, claim_id, step_number),
    constraint fk_claim_step_claim foreign key (home_id, claim_id) references subsidy_claim (home_id, id)
);

-- documents that lie before the home: those that the policy wants under its Chinese words, and others
create table claim_document (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    claim_id uuid not null,
    resident_id uuid,
    document_name varchar(200) not null,
    wanted boolean not null,
    present_on date,
    constraint pk_claim_document primary key (home_id, id),
    constraint uq_claim_document_name unique (home_id, claim_id, document_name),
    constraint fk_claim_document_claim foreign key (home_id, claim_id) references subsidy_claim (home_id, id)
);

-- months that begin within it are not paid; paid_later: paid after all once it is over
create table claim_suspension (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    claim_id uuid not null,
    resident_id uuid,
    valid_from date not null,
    valid_to date,
    paid_later boolean not null,
    reason varchar(400),
    constraint pk_claim_suspension primary key (home_id, id),
    constraint fk_claim_suspension_claim foreign key (home_id, claim_id) references subsidy_claim (home_id, id),
    constraint ck_claim_suspension_days check (valid_to is null or valid_to >= valid_from)
);

-- the day of the decision; approved_from is the first day that it counts for
alter table subsidy_claim add column approved_on date;

-- what a place decides, from a day on: working days of a notice, whether the recheck comes before it, and after how many
-- days a claim that waits is called to mind
create table claim_rule (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    valid_from date not null,
    notice_days smallint not null,
    recheck_first boolean not null,
    waiting_days smallint not null,
    source_document varchar(200),
    constraint pk_claim_rule primary key (home_id, id),
    constraint uq_claim_rule_from unique (home_id, valid_from),
    constraint ck_claim_rule_days check (notice_days between 1 and 60 and waiting_days between 1 and 365)
);

-- ends_on: the last day of the notice; ends_stated: typed by somebody since the days off were not known. amount: what a
-- month would come to when the list was made
create table public_notice (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    title varchar(200) not null,
    starts_on date not null,
    working_days smallint not null,
    ends_on date not null,
    ends_stated boolean not null,
    place varchar(200) not null,
    telephone varchar(60) not null,
    names_masked boolean not null,
    made_by varchar(60) not null,
    constraint pk_public_notice primary key (home_id, id),
    constraint ck_public_notice_days check (ends_on >= starts_on)
);

create table notice_entry (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    notice_id uuid not null,
    claim_id uuid not null,
    resident_id uuid,
    amount decimal(14, 2),
    constraint pk_notice_entry primary key (home_id, id),
    constraint uq_notice_entry_claim unique (home_id, notice_id, claim_id),
    constraint fk_notice_entry_notice foreign key (home_id, notice_id) references public_notice (home_id, id),
    constraint fk_notice_entry_claim foreign key (home_id, claim_id) references subsidy_claim (home_id, id)
);

-- claim_id: of whom it speaks; null = of the whole list. upheld: the objection was right
create table notice_objection (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    notice_id uuid not null,
    claim_id uuid,
    resident_id uuid,
    raised_on date not null,
    raised_by varchar(60) not null,
    content varchar(1000) not null,
    answer varchar(1000),
    answered_on date,
    upheld boolean,
    constraint pk_notice_objection primary key (home_id, id),
    constraint fk_notice_objection_notice foreign key (home_id, notice_id) references public_notice (home_id, id)
);

-- days off and make-up working days beyond those that come with the program; a year counts as known once it is here
create table holiday (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    holiday_on date not null,
    is_working boolean not null,
    holiday_name varchar(40) not null,
    source_document varchar(200),
    constraint pk_holiday primary key (home_id, id),
    constraint uq_holiday_on unique (home_id, holiday_on)
);

-- somebody was verified for a policy on a day
create table subsidy_verification (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    policy_code varchar(60) not null,
    verified_on date not null,
    verified_by varchar(60) not null,
    verification_manner varchar(20) not null,
    remark varchar(400),
    constraint pk_subsidy_verification primary key (home_id, id),
    constraint uq_subsidy_verification_day unique (home_id, resident_id, policy_code, verified_on),
    constraint fk_subsidy_verification_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_subsidy_verification_resident on subsidy_verification (resident_id, home_id);

-- which of policies that exclude each other somebody chose, by the group that the policies name
create table subsidy_choice (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    exclusion_group varchar(100) not null,
    policy_code varchar(60) not null,
    valid_from date not null,
    valid_to date,
    reason varchar(400),
    constraint pk_subsidy_choice primary key (home_id, id),
    constraint fk_subsidy_choice_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_subsidy_choice_days check (valid_to is null or valid_to > valid_from)
);
create index ix_subsidy_choice_resident on subsidy_choice (resident_id, home_id);

-- whether the month was closed by a program that holds back whom nobody verified in time; null = by an earlier one
alter table subsidy_run add column verification_kept boolean;
