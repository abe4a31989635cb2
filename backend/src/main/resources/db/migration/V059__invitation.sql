-- asked_for is the start that the answer was given for: when the meeting has moved since, it asks again
create table attendance_reply (
    id                   uuid                        not null primary key,
    meeting              uuid                        not null,
    region               varchar(40)                 not null,
    organization         varchar(40)                 not null,
    office               varchar(40)                 not null,
    status               varchar(20)                 not null,
    reason               varchar(500),
    substitute_office    varchar(40),
    substitute_function  varchar(120),
    asked_for            timestamp(6) with time zone not null,
    answered_at          timestamp(6) with time zone not null,
    version              integer                     not null,
    constraint uq_attendance_reply_seat unique (meeting, organization, office),
    constraint fk_attendance_reply_meeting foreign key (meeting) references meeting (id),
    constraint fk_attendance_reply_organization foreign key (organization) references organization (id)
);
create index ix_meeting_body_start on meeting (body, starts_at, id);
