-- owner: resident. Two case files that were of one person. resident_id: the file that stays; merged_id: the one that is
-- gone, whose row the log keeps. act_revision: the act that did it, to be taken back.
create table resident_merge (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    merged_id uuid not null,
    merged_name varchar(60) not null,
    merged_on date not null,
    merged_by varchar(100) not null,
    act_revision bigint not null,
    constraint pk_resident_merge primary key (home_id, id),
    constraint uq_resident_merge_merged unique (home_id, merged_id),
    constraint fk_resident_merge_resident foreign key (home_id, resident_id) references resident (home_id, id)
);
create index ix_resident_merge_resident on resident_merge (resident_id, home_id);

-- two who look like one person and are not: somebody has looked
create table resident_apart (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid not null,
    other_id uuid not null,
    said_on date not null,
    said_by varchar(100) not null,
    constraint pk_resident_apart primary key (home_id, id),
    constraint uq_resident_apart_two unique (home_id, resident_id, other_id),
    constraint fk_resident_apart_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint fk_resident_apart_other foreign key (home_id, other_id) references resident (home_id, id)
);
create index ix_resident_apart_other on resident_apart (other_id, home_id);
