create table outcome (
    id           uuid          not null primary key,
    region       varchar(40)   not null,
    body         varchar(80)   not null,
    meeting      uuid          not null,
    agenda_item  uuid          not null,
    item_title   varchar(200)  not null,
    type         varchar(30)   not null,
    text         varchar(4000) not null,
    circle       varchar(20)   not null,
    settled_by   uuid,
    version      integer       not null,
    constraint fk_outcome_meeting foreign key (meeting) references meeting (id),
    constraint fk_outcome_edition foreign key (settled_by) references edition (id)
);
create index ix_outcome_meeting on outcome (meeting, id);
create index ix_outcome_region on outcome (region, id);
