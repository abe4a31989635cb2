create table import_task (
    id          uuid                        not null primary key,
    dry_run     boolean                     not null,
    state       varchar(20)                 not null,
    records     integer                     not null,
    issues      varchar(1000000)            not null,
    started_by  varchar(40)                 not null,
    started_at  timestamp(6) with time zone not null,
    version     integer                     not null
);
