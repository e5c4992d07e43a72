-- owner: report. Where a bureau's own sheet wants which figure, remembered for sheets of the same shape.
-- mapping: one cell a line, as SHEET!D5=IN_HOUSE
create table report_template (
    home_id uuid not null,
    id uuid not null,
    revision bigint not null,
    shape_hash varchar(64) not null,
    name varchar(260) not null,
    mapping text not null,
    constraint pk_report_template primary key (home_id, id),
    constraint uq_report_template_shape unique (home_id, shape_hash)
);
