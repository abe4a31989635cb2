create table stance (
    id            uuid         not null primary key,
    meeting       uuid         not null,
    agenda_item   uuid         not null,
    municipality  varchar(40)  not null,
    tellings      integer      not null,
    version       integer      not null,
    constraint uq_stance_municipality unique (agenda_item, municipality),
    constraint fk_stance_meeting foreign key (meeting) references meeting (id),
    constraint fk_stance_municipality foreign key (municipality) references organization (id)
);
create index ix_stance_meeting on stance (meeting, id);
create index ix_stance_municipality on stance (municipality, id);

-- never changed: what is said next stands beside it
create table stance_telling (
    id           uuid                        not null primary key,
    stance       uuid                        not null,
    number       integer                     not null,
    view         varchar(4000),
    mandate      varchar(20)                 not null,
    mandated_on  date,
    link         varchar(500),
    reservation  varchar(2000),
    told_at      timestamp(6) with time zone not null,
    told_by      varchar(40)                 not null,
    constraint uq_stance_telling unique (stance, number),
    constraint fk_stance_telling_stance foreign key (stance) references stance (id),
    constraint ck_stance_telling_mandated_on check (mandate <> 'GIVEN' or mandated_on is not null)
);
