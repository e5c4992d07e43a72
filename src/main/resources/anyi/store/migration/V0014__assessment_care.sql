-- owner: assessment. What a place decides by itself, from a day on: the newest by the day of an assessment holds for it.
-- raises: ONCE or EACH; valid_months and warn_days as in AssessmentRules
create table assessment_rule (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    valid_from date not null,
    raises varchar(10) not null,
    evidence_wanted boolean not null,
    assessors_wanted smallint not null,
    valid_months smallint not null,
    warn_days smallint not null,
    source_document varchar(200),
    constraint pk_assessment_rule primary key (home_id, id),
    constraint uq_assessment_rule_from unique (home_id, valid_from),
    constraint ck_assessment_rule_raises check (raises in ('ONCE', 'EACH')),
    constraint ck_assessment_rule_months check (valid_months between 1 and 60)
);

-- part A of the form: question is its constant in Question, answer the chosen constants divided by blanks, or what was
-- written
create table assessment_fact (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    assessment_id uuid not null,
    resident_id uuid not null,
    question varchar(40) not null,
    answer varchar(1000) not null,
    constraint pk_assessment_fact primary key (home_id, id),
    constraint uq_assessment_fact_question unique (home_id, assessment_id, question),
    constraint fk_assessment_fact_assessment foreign key (home_id, assessment_id) references assessment (home_id, id),
    constraint fk_assessment_fact_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_assessment_fact_resident on assessment_fact (resident_id, home_id);

-- why this one stands in the place of an earlier one
alter table assessment add column correction_reason varchar(400);
-- where it was done
alter table assessment add column assessed_at varchar(120);
-- A.2.14: falls, wanderings, chokings, self-harm, others within 30 days, a digit each, 3 = three or more
alter table assessment add column risk_counts varchar(5);
-- the four grades of MZ/T 039-2013 in its order, a digit each
alter table assessment add column old_parts varchar(4);
-- a mapping table of a place or an insurance and the grade by it
alter table assessment add column local_scale varchar(40);
alter table assessment add column local_grade varchar(40);

-- owner: care. The nine risks of GB 38600-2019 of a person on a day; told_to: who of the family heard of it.
create table risk_assessment (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    assessed_on date not null,
    risk_occasion varchar(20) not null,
    assessor varchar(60),
    told_to varchar(60),
    told_on date,
    next_on date not null,
    remark varchar(400),
    constraint pk_risk_assessment primary key (home_id, id),
    constraint fk_risk_assessment_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_risk_assessment_next check (next_on > assessed_on)
);
create index ix_risk_assessment_resident on risk_assessment (resident_id, home_id, assessed_on);

create table risk_finding (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    risk_assessment_id uuid not null,
    resident_id uuid not null,
    risk_kind varchar(20) not null,
    risk_grade varchar(20) not null,
    measure varchar(400),
    constraint pk_risk_finding primary key (home_id, id),
    constraint uq_risk_finding_kind unique (home_id, risk_assessment_id, risk_kind),
    constraint fk_risk_finding_assessment foreign key (home_id, risk_assessment_id)
        references risk_assessment (home_id, id),
    constraint fk_risk_finding_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_risk_finding_resident on risk_finding (resident_id, home_id);

-- happened_at: hh:mm where it is known
create table incident (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    incident_kind varchar(20) not null,
    happened_on date not null,
    happened_at varchar(5),
    place varchar(100),
    what_happened varchar(1000) not null,
    what_was_done varchar(1000) not null,
    incident_harm varchar(20) not null,
    found_by varchar(60),
    told_to varchar(60),
    told_on date,
    constraint pk_incident primary key (home_id, id),
    constraint fk_incident_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_incident_resident on incident (resident_id, home_id, happened_on);
