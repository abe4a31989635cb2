-- one point on the agendas of two bodies: what is said of it on the advising side is told on the other
create table twin_point (
    id                uuid        not null,
    region            varchar(40) not null,
    advised_item      uuid        not null,
    advised_meeting   uuid        not null,
    advising_item     uuid        not null,
    advising_meeting  uuid        not null,
    version           integer     not null,
    constraint pk_twin_point primary key (id),
    constraint uq_twin_point_advised unique (advised_item),
    constraint uq_twin_point_advising unique (advising_item),
    -- a side that is taken off its draft leaves the other a point of its own
    constraint fk_twin_point_advised foreign key (advised_item) references agenda_item (id) on delete cascade,
    constraint fk_twin_point_advising foreign key (advising_item) references agenda_item (id) on delete cascade,
    constraint fk_twin_point_advised_meeting foreign key (advised_meeting) references meeting (id),
    constraint fk_twin_point_advising_meeting foreign key (advising_meeting) references meeting (id)
);

create table forwarded_point (
    id            uuid        not null,
    region        varchar(40) not null,
    from_item     uuid        not null,
    from_meeting  uuid        not null,
    to_item       uuid        not null,
    to_meeting    uuid        not null,
    version       integer     not null,
    constraint pk_forwarded_point primary key (id),
    constraint uq_forwarded_point_to unique (to_item),
    constraint uq_forwarded_point_once unique (from_item, to_meeting),
    constraint fk_forwarded_point_from foreign key (from_item) references agenda_item (id) on delete cascade,
    constraint fk_forwarded_point_to foreign key (to_item) references agenda_item (id) on delete cascade,
    constraint fk_forwarded_point_from_meeting foreign key (from_meeting) references meeting (id),
    constraint fk_forwarded_point_to_meeting foreign key (to_meeting) references meeting (id)
);

-- what a body took with the points of a trail
create index ix_outcome_agenda_item on outcome (agenda_item, id);
