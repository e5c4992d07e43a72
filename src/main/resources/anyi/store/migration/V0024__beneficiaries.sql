-- owner: subsidy. Whose a claim, a line and a payment is: a resident's, a member of staff's, or the home's where both are
-- missing.
alter table subsidy_claim add column staff_id uuid;
alter table subsidy_claim add constraint fk_subsidy_claim_staff foreign key (home_id, staff_id) references staff (home_id, id);
alter table subsidy_claim add constraint ck_subsidy_claim_whose check (resident_id is null or staff_id is null);
create index ix_subsidy_claim_staff on subsidy_claim (staff_id, home_id);

alter table subsidy_line add column staff_id uuid;
alter table subsidy_line add constraint ck_subsidy_line_whose check (resident_id is null or staff_id is null);
create index ix_subsidy_line_staff on subsidy_line (staff_id, home_id, subject_month);

alter table payment add column staff_id uuid;
alter table payment add constraint fk_payment_staff foreign key (home_id, staff_id) references staff (home_id, id);
alter table payment add constraint ck_payment_whose check (resident_id is null or staff_id is null);

-- What a policy asks and no column holds. fact_name as policies name it; fact_fields: an object of texts by field, a plain
-- value under value. valid_from null = always; valid_to is the first day on which it no longer holds. Both ids null = the
-- home's.
create table further_fact (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid,
    staff_id uuid,
    fact_name varchar(80) not null,
    fact_fields text not null,
    valid_from date,
    valid_to date,
    source_document varchar(200),
    constraint pk_further_fact primary key (home_id, id),
    constraint fk_further_fact_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint fk_further_fact_staff foreign key (home_id, staff_id) references staff (home_id, id),
    constraint ck_further_fact_whose check (resident_id is null or staff_id is null),
    constraint ck_further_fact_days check (valid_to is null or valid_from is null or valid_to > valid_from)
);
create index ix_further_fact_resident on further_fact (resident_id, home_id, fact_name);
create index ix_further_fact_staff on further_fact (staff_id, home_id, fact_name);
