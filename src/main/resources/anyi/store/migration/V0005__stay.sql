-- owner: stay. From admission to discharge, which bed when, and who was away when.
-- admitted_on is the last day of the month where a ledger gives only the month (admitted_day_known = false):
-- on that day the person was certainly in house. discharged_on is the first day not in house.
create table stay (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    admitted_on date not null,
    admitted_day_known boolean not null,
    contract_number varchar(60),
    contract_from date,
    contract_to date,
    fee_month decimal(14, 2),
    deposit decimal(14, 2),
    missing_contact_reason varchar(200),
    discharged_on date,
    discharge_reason varchar(30),
    destination varchar(200),
    discharge_remark varchar(400),
    constraint pk_stay primary key (home_id, id),
    constraint fk_stay_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_stay_period check (discharged_on is null or discharged_on >= admitted_on)
);
create index ix_stay_resident on stay (resident_id, home_id, admitted_on);

-- who pays for a stay, from when: changing it moves no earlier figure. The periods of a stay leave no gap; a stay
-- whose payer is not known has none.
create table funding_period (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    stay_id uuid not null,
    resident_id uuid not null,
    funding varchar(30) not null,
    valid_from date not null,
    valid_to date,
    constraint pk_funding_period primary key (home_id, id),
    constraint fk_funding_period_stay foreign key (home_id, stay_id) references stay (home_id, id),
    constraint fk_funding_period_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_funding_period_period check (valid_to is null or valid_to > valid_from)
);
create index ix_funding_period_resident on funding_period (resident_id, home_id, valid_from);

create table bed_stay (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    stay_id uuid not null,
    resident_id uuid not null,
    bed_id uuid not null,
    valid_from date not null,
    valid_to date,
    constraint pk_bed_stay primary key (home_id, id),
    constraint fk_bed_stay_stay foreign key (home_id, stay_id) references stay (home_id, id),
    constraint fk_bed_stay_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint fk_bed_stay_bed foreign key (home_id, bed_id) references bed (home_id, id),
    constraint ck_bed_stay_period check (valid_to is null or valid_to > valid_from)
);
create index ix_bed_stay_bed on bed_stay (home_id, bed_id, valid_from);
create index ix_bed_stay_resident on bed_stay (resident_id, home_id, valid_from);

-- away from left_on on, in house again on back_on; the bed stays kept
create table leave (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    stay_id uuid not null,
    resident_id uuid not null,
    leave_kind varchar(20) not null,
    left_on date not null,
    expected_back_on date,
    back_on date,
    reason varchar(200),
    destination varchar(200),
    escort_name varchar(60),
    escort_relation varchar(40),
    escort_phone varchar(60),
    approved_by varchar(60),
    remark varchar(400),
    constraint pk_leave primary key (home_id, id),
    constraint fk_leave_stay foreign key (home_id, stay_id) references stay (home_id, id),
    constraint fk_leave_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_leave_period check (back_on is null or back_on >= left_on)
);
create index ix_leave_resident on leave (resident_id, home_id, left_on);
