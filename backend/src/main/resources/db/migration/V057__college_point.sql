create table college_point (
    id            uuid                        not null,
    municipality  varchar(40)                 not null,
    region        varchar(40)                 not null,
    period        varchar(7)                  not null,
    edition       uuid                        not null,
    agenda_item   uuid,
    title         varchar(300)                not null,
    note          varchar(2000),
    put_at        timestamp(6) with time zone not null,
    version       integer                     not null,
    constraint pk_college_point primary key (id),
    constraint fk_college_point_municipality foreign key (municipality) references organization (id),
    constraint fk_college_point_edition foreign key (edition) references edition (id)
);
create index ix_college_point_month on college_point (municipality, period, id);
