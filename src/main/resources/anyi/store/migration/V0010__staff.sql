-- owner: staff. Who works in the home, since when and as what; certificates; courses, sessions and who came.
create table staff (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    staff_number varchar(30),
    name varchar(60) not null,
    pinyin varchar(200) not null,
    initials varchar(40) not null,
    search varchar(600) not null,
    sex varchar(10),
    birth_on date,
    id_number varchar(30),
    id_missing_reason varchar(200),
    ethnic_group varchar(30),
    education varchar(20),
    political_status varchar(30),
    hukou_address varchar(200),
    phone varchar(60),
    emergency_name varchar(60),
    emergency_phone varchar(60),
    remark varchar(1000),
    constraint pk_staff primary key (home_id, id),
    constraint uq_staff_id_number unique (home_id, id_number)
);
create index ix_staff_pinyin on staff (home_id, pinyin, id);

-- hired_on is the last day of the month where a ledger gives only the month (hired_day_known = false). left_on is the
-- first day on which the person no longer works here. Periods of one person do not overlap.
create table employment (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    staff_id uuid not null,
    hired_on date not null,
    hired_day_known boolean not null,
    left_on date,
    employment_kind varchar(20),
    contract_from date,
    contract_to date,
    social_insured boolean,
    leaving_reason varchar(200),
    constraint pk_employment primary key (home_id, id),
    constraint fk_employment_staff foreign key (home_id, staff_id) references staff (home_id, id),
    constraint ck_employment_period check (left_on is null or left_on >= hired_on)
);
create index ix_employment_staff on employment (staff_id, home_id, hired_on);

-- the post, from when: one a day
create table staff_post (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    staff_id uuid not null,
    staff_position varchar(30) not null,
    department varchar(60),
    valid_from date not null,
    valid_to date,
    constraint pk_staff_post primary key (home_id, id),
    constraint fk_staff_post_staff foreign key (home_id, staff_id) references staff (home_id, id),
    constraint ck_staff_post_period check (valid_to is null or valid_to > valid_from)
);
create index ix_staff_post_staff on staff_post (staff_id, home_id, valid_from);

-- yuan a month, from when
create table staff_wage (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    staff_id uuid not null,
    month_wage decimal(14, 2) not null,
    valid_from date not null,
    valid_to date,
    constraint pk_staff_wage primary key (home_id, id),
    constraint fk_staff_wage_staff foreign key (home_id, staff_id) references staff (home_id, id),
    constraint ck_staff_wage_period check (valid_to is null or valid_to > valid_from)
);
create index ix_staff_wage_staff on staff_wage (staff_id, home_id, valid_from);

-- valid_until is the last day on which it holds; null = it does not end. skill_level only where the kind has levels.
create table certificate (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    staff_id uuid not null,
    certificate_kind varchar(30) not null,
    certificate_name varchar(100),
    skill_level varchar(10),
    certificate_number varchar(60),
    issuer varchar(120),
    issued_on date,
    valid_until date,
    original_seen boolean not null,
    remark varchar(400),
    constraint pk_certificate primary key (home_id, id),
    constraint fk_certificate_staff foreign key (home_id, staff_id) references staff (home_id, id),
    constraint ck_certificate_period check (issued_on is null or valid_until is null or valid_until >= issued_on)
);
create index ix_certificate_staff on certificate (staff_id, home_id, certificate_kind);

-- audience: names of staff positions divided by blanks, for whom the course is mandatory; ALL = everybody; empty = nobody.
-- repeat_months: after how many months again; null = once.
create table course (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(100) not null,
    training_subject varchar(30) not null,
    hours decimal(5, 1),
    repeat_months integer,
    warn_days integer not null,
    audience varchar(600) not null,
    remark varchar(400),
    constraint pk_course primary key (home_id, id),
    constraint uq_course_name unique (home_id, name)
);

-- hours are class hours of 45 minutes. audience as in course: who is expected.
create table training_session (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    course_id uuid,
    training_subject varchar(30) not null,
    topic varchar(100) not null,
    training_form varchar(20) not null,
    held_on date not null,
    starts_at varchar(5),
    ends_at varchar(5),
    place varchar(100),
    teacher varchar(60),
    organiser varchar(100),
    hours decimal(5, 1) not null,
    cost decimal(14, 2),
    audience varchar(600) not null,
    remark varchar(400),
    constraint pk_training_session primary key (home_id, id),
    constraint fk_training_session_course foreign key (home_id, course_id) references course (home_id, id),
    constraint ck_training_session_hours check (hours >= 0)
);
create index ix_training_session_held on training_session (home_id, held_on, id);

-- a person once a session: hours count once
create table attendance (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    session_id uuid not null,
    staff_id uuid not null,
    attendance_mark varchar(20) not null,
    score decimal(5, 1),
    passed boolean,
    certificate_number varchar(60),
    remark varchar(400),
    constraint pk_attendance primary key (home_id, id),
    constraint uq_attendance_person unique (home_id, session_id, staff_id),
    constraint fk_attendance_session foreign key (home_id, session_id) references training_session (home_id, id),
    constraint fk_attendance_staff foreign key (home_id, staff_id) references staff (home_id, id)
);
create index ix_attendance_staff on attendance (staff_id, home_id, session_id);
