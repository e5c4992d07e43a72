-- owner: bed. Buildings down to beds, and what a bed is in which period.
create table building (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    name varchar(60) not null,
    position integer not null,
    constraint pk_building primary key (home_id, id)
);

create table floor (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    building_id uuid not null,
    name varchar(60) not null,
    position integer not null,
    constraint pk_floor primary key (home_id, id),
    constraint fk_floor_building foreign key (home_id, building_id) references building (home_id, id)
);

create table room (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    floor_id uuid not null,
    room_number varchar(30) not null,
    position integer not null,
    room_sex varchar(10) not null,
    area decimal(6, 2),
    constraint pk_room primary key (home_id, id),
    constraint fk_room_floor foreign key (home_id, floor_id) references floor (home_id, id)
);

-- label is the bed's name as people of the home say it (101-1, 101A); bed_number its number within the room
create table bed (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    room_id uuid not null,
    bed_number varchar(30) not null,
    label varchar(60) not null,
    position integer not null,
    opened_on date,
    remark varchar(400),
    constraint pk_bed primary key (home_id, id),
    constraint fk_bed_room foreign key (home_id, room_id) references room (home_id, id),
    constraint uq_bed_number unique (home_id, room_id, bed_number)
);
create index ix_bed_label on bed (home_id, label);

create table bed_type_period (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    bed_id uuid not null,
    bed_type varchar(20) not null,
    valid_from date not null,
    valid_to date,
    evidence varchar(200),
    constraint pk_bed_type_period primary key (home_id, id),
    constraint fk_bed_type_period_bed foreign key (home_id, bed_id) references bed (home_id, id),
    constraint ck_bed_type_period_period check (valid_to is null or valid_to > valid_from)
);
create index ix_bed_type_period_bed on bed_type_period (home_id, bed_id, valid_from);

create table bed_service_period (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    bed_id uuid not null,
    service varchar(20) not null,
    valid_from date not null,
    valid_to date,
    reason varchar(200),
    constraint pk_bed_service_period primary key (home_id, id),
    constraint fk_bed_service_period_bed foreign key (home_id, bed_id) references bed (home_id, id),
    constraint ck_bed_service_period_period check (valid_to is null or valid_to > valid_from)
);
create index ix_bed_service_period_bed on bed_service_period (home_id, bed_id, valid_from);
