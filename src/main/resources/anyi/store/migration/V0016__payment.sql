-- owner: subsidy. How the bank wants its file. column_list: a column a line, the field's name, a blank, the heading.
-- account_digits: shorter account numbers are filled with zeros at the left; 0 = as they are.
create table bank_template (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(60) not null,
    bank_file_kind varchar(20) not null,
    amount_unit varchar(10) not null,
    with_headings boolean not null,
    column_list text not null,
    account_digits smallint not null,
    bank_code varchar(30),
    constraint pk_bank_template primary key (home_id, id),
    constraint uq_bank_template_name unique (home_id, name),
    constraint ck_bank_template_digits check (account_digits between 0 and 40)
);

-- What goes to the bank together. A batch that was dissolved before it went to the bank keeps its number.
create table payment_batch (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    batch_number integer not null,
    batch_state varchar(20) not null,
    prepared_on date not null,
    prepared_by varchar(100) not null,
    total_amount decimal(14, 2) not null,
    file_name varchar(300),
    handed_on date,
    paid_on date,
    remark varchar(400),
    constraint pk_payment_batch primary key (home_id, id),
    constraint uq_payment_batch_number unique (home_id, batch_number),
    constraint ck_payment_batch_days check (paid_on is null or handed_on is null or paid_on >= handed_on)
);

-- Money to one payee under one policy, never negative; the account as it was when the batch was made.
-- A repayment (money that the payee brought back) has no batch; came_on is its day.
-- account_trusted: somebody has compared an account that no check digit proves, such as a passbook's.
create table payment (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    batch_id uuid,
    payment_kind varchar(20) not null,
    payment_number integer not null,
    policy_code varchar(60) not null,
    resident_id uuid,
    bank_name varchar(100),
    account_number varchar(40),
    holder_name varchar(60),
    account_trusted boolean not null,
    amount decimal(14, 2) not null,
    came_on date,
    returned_on date,
    return_reason varchar(200),
    constraint pk_payment primary key (home_id, id),
    constraint fk_payment_batch foreign key (home_id, batch_id) references payment_batch (home_id, id),
    constraint fk_payment_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_payment_amount check (amount >= 0),
    constraint ck_payment_returned check (returned_on is null or return_reason is not null)
);
create index ix_payment_batch on payment (home_id, batch_id);
create index ix_payment_resident on payment (resident_id, home_id);

-- The lines that a payment settles. live_line_id is the line itself as long as the payment stands and empty once the
-- money came back: so a line is settled at most once, by the database. again_id: the later one that settles it anew.
create table payment_line (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    payment_id uuid not null,
    line_id uuid not null,
    live_line_id uuid,
    again_id uuid,
    constraint pk_payment_line primary key (home_id, id),
    constraint uq_payment_line_live unique (home_id, live_line_id),
    constraint fk_payment_line_payment foreign key (home_id, payment_id) references payment (home_id, id),
    constraint fk_payment_line_line foreign key (home_id, line_id) references subsidy_line (home_id, id),
    constraint ck_payment_line_live check (live_line_id is null or live_line_id = line_id)
);
create index ix_payment_line_payment on payment_line (home_id, payment_id);
create index ix_payment_line_line on payment_line (home_id, line_id);

-- A warning that somebody has looked at, and why it is none. It counts as long as the rows that raised it are the same:
-- their fingerprint. subject: what the warning is about within its kind.
create table watch_note (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    watch_kind varchar(30) not null,
    subject varchar(200) not null,
    fingerprint varchar(64) not null,
    reason varchar(400) not null,
    looked_on date not null,
    looked_by varchar(100) not null,
    constraint pk_watch_note primary key (home_id, id)
);
create index ix_watch_note_subject on watch_note (home_id, watch_kind, subject);
