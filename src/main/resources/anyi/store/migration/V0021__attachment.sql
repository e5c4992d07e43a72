-- owner: attachment. Scans of certificates and papers of residents. The bytes lie sealed beside the database, known by
-- the SHA-256 of what is kept, which is the file without its metadata. Of exactly one thing.
create table attachment (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    certificate_id uuid,
    resident_id uuid,
    attachment_kind varchar(20) not null,
    file_name varchar(200) not null,
    media_type varchar(40) not null,
    byte_size bigint not null,
    pages integer not null,
    sha256 varchar(64) not null,
    added_on date not null,
    constraint pk_attachment primary key (home_id, id),
    constraint fk_attachment_certificate foreign key (home_id, certificate_id) references certificate (home_id, id),
    constraint fk_attachment_resident foreign key (home_id, resident_id) references resident (home_id, id),
    constraint ck_attachment_of_one check ((certificate_id is null) <> (resident_id is null)),
    constraint ck_attachment_pages check (pages >= 1),
    constraint ck_attachment_size check (byte_size >= 1)
);
create index ix_attachment_certificate on attachment (certificate_id, home_id);
create index ix_attachment_resident on attachment (resident_id, home_id);
