create table carried_point (
    agenda_item  uuid not null primary key,
    to_meeting   uuid not null,
    to_item      uuid not null,
    constraint fk_carried_point_agenda_item foreign key (agenda_item) references agenda_item (id),
    constraint fk_carried_point_to_meeting foreign key (to_meeting) references meeting (id),
    -- a point that is taken off the next draft waits in the backlog again
    constraint fk_carried_point_to_item foreign key (to_item) references agenda_item (id) on delete cascade
);
create index ix_carried_point_to_meeting on carried_point (to_meeting);
create index ix_carried_point_to_item on carried_point (to_item);
