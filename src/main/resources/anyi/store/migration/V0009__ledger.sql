-- owner: ledger. Official lists carry complete identity numbers: that they left the program is on record.
create table ledger_export (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    ledger varchar(40) not null,
    as_of date not null,
    file_name varchar(300) not null,
    row_count integer not null,
    exported_at timestamp with time zone not null,
    exported_by varchar(100) not null,
    constraint pk_ledger_export primary key (home_id, id)
);
