create table minutes (
    meeting         uuid        not null primary key,
    region          varchar(40) not null,
    body            varchar(80) not null,
    state           varchar(20) not null,
    review_until    date,
    approved_at     timestamp(6) with time zone,
    review_edition  uuid,
    edition         uuid,
    changes         integer     not null,
    version         integer     not null,
    constraint fk_minutes_meeting foreign key (meeting) references meeting (id)
);

create table minutes_entry (
    id           uuid         not null primary key,
    meeting      uuid         not null,
    agenda_item  uuid         not null,
    sequence     integer      not null,
    kind         varchar(30)  not null,
    title        varchar(200) not null,
    circle       varchar(20)  not null,
    summary      varchar(100000),
    version      integer      not null,
    constraint uq_minutes_entry_item unique (meeting, agenda_item),
    constraint fk_minutes_entry_minutes foreign key (meeting) references minutes (meeting)
);

create table minutes_position (
    entry         uuid          not null,
    place         integer       not null,
    organization  varchar(40),
    statement     varchar(2000) not null,
    primary key (entry, place),
    constraint fk_minutes_position_entry foreign key (entry) references minutes_entry (id)
);

create table minutes_remark (
    id           uuid                        not null primary key,
    meeting      uuid                        not null,
    agenda_item  uuid,
    author       varchar(150)                not null,
    author_id    varchar(40)                 not null,
    text         varchar(4000)               not null,
    made_at      timestamp(6) with time zone not null,
    constraint fk_minutes_remark_minutes foreign key (meeting) references minutes (meeting)
);
create index ix_minutes_remark on minutes_remark (meeting, id);
