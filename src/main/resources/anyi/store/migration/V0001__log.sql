-- owner: store. The marker of a home's file, and the log: one act a write, one change a row.
create table marker (
    id smallint not null,
    install_id uuid not null,
    home_id uuid not null,
    schema_version integer not null,
    created_at timestamp with time zone not null,
    constraint pk_marker primary key (id),
    constraint ck_marker_one check (id = 1)
);

create table act (
    home_id uuid not null,
    revision bigint not null,
    happened_at timestamp with time zone not null,
    actor varchar(100) not null,
    purpose varchar(400) not null,
    act_kind varchar(40) not null,
    undoes bigint,
    salt varchar(64) not null,
    content_hash varchar(64) not null,
    previous_hash varchar(64) not null,
    act_hash varchar(64) not null,
    constraint pk_act primary key (home_id, revision)
);

-- row_id is empty where after_json holds an array of rows (a bulk insert, logged compactly); their ids then lie between
-- first_row_id and last_row_id. No foreign key to act: an act is written after its changes, in the same transaction.
create table act_change (
    home_id uuid not null,
    revision bigint not null,
    position integer not null,
    table_name varchar(60) not null,
    row_id uuid,
    first_row_id uuid not null,
    last_row_id uuid not null,
    before_json text,
    after_json text,
    constraint pk_act_change primary key (home_id, revision, position)
);
create index ix_act_change_row on act_change (home_id, row_id, revision);
create index ix_act_change_range on act_change (home_id, table_name, last_row_id);
