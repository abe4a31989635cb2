create table meeting (
    id         uuid                        not null primary key,
    body       varchar(80)                 not null,
    region     varchar(40)                 not null,
    kind       varchar(20)                 not null,
    state      varchar(20)                 not null,
    title      varchar(200)                not null,
    starts_at  timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    location   varchar(200),
    version    integer                     not null,
    constraint fk_meeting_body foreign key (body) references body (id),
    constraint fk_meeting_region foreign key (region) references region (id)
);
create index ix_meeting_start on meeting (region, starts_at, id);

create table attendance (
    id              uuid        not null primary key,
    meeting         uuid        not null,
    organization    varchar(40) not null,
    office          varchar(40) not null,
    state           varchar(20) not null,
    substituted_by  varchar(120),
    constraint uq_attendance_seat unique (meeting, organization, office),
    constraint fk_attendance_meeting foreign key (meeting) references meeting (id)
);
