-- owner: intake. What was imported from which file, row by row, and what is to be looked at again.
create table import_batch (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    imported_at timestamp with time zone not null,
    imported_by varchar(100) not null,
    act_revision bigint,
    rows_read integer not null,
    rows_taken integer not null,
    rows_refused integer not null,
    rows_unchanged integer not null,
    taken_back boolean not null,
    constraint pk_import_batch primary key (home_id, id)
);

create table import_file (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    batch_id uuid not null,
    file_name varchar(260) not null,
    file_hash varchar(64) not null,
    kinds varchar(200) not null,
    constraint pk_import_file primary key (home_id, id),
    constraint fk_import_file_batch foreign key (home_id, batch_id) references import_batch (home_id, id)
);

create table import_row (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    file_id uuid not null,
    sheet_name varchar(100),
    row_number integer not null,
    verdict varchar(20) not null,
    raw_text text not null,
    problems text,
    target_table varchar(60),
    target_id uuid,
    constraint pk_import_row primary key (home_id, id),
    constraint fk_import_row_file foreign key (home_id, file_id) references import_file (home_id, id)
);
create index ix_import_row_file on import_row (home_id, file_id, row_number);

-- a column mapping, remembered for files of the same shape
create table import_mapping (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    shape_hash varchar(64) not null,
    name varchar(100) not null,
    mapping text not null,
    constraint pk_import_mapping primary key (home_id, id),
    constraint uq_import_mapping_shape unique (home_id, shape_hash)
);

-- 请核对: a value that was written and marked, until somebody has looked
create table review_mark (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    resident_id uuid,
    table_name varchar(60) not null,
    row_id uuid not null,
    field varchar(60) not null,
    message_key varchar(100) not null,
    message_args varchar(1000),
    source varchar(300),
    resolved_on date,
    resolved_by varchar(100),
    constraint pk_review_mark primary key (home_id, id)
);
create index ix_review_mark_resident on review_mark (home_id, resident_id);
