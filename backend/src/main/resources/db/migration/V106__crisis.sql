create table crisis_meeting (
    meeting          uuid                        not null,
    region           varchar(40)                 not null,
    regular_meeting  uuid,
    called_at        timestamp(6) with time zone not null,
    version          integer                     not null,
    constraint pk_crisis_meeting primary key (meeting),
    constraint fk_crisis_meeting_meeting foreign key (meeting) references meeting (id),
    constraint fk_crisis_meeting_regular_meeting foreign key (regular_meeting) references meeting (id)
);
create index ix_crisis_meeting_region on crisis_meeting (region, meeting);
create index ix_crisis_meeting_regular_meeting on crisis_meeting (regular_meeting, meeting);

create table crisis_log_entry (
    id           uuid                        not null,
    meeting      uuid                        not null,
    kind         varchar(20)                 not null,
    text         varchar(2000)               not null,
    responsible  varchar(120),
    happened_at  timestamp(6) with time zone not null,
    author       varchar(200)                not null,
    author_id    varchar(80)                 not null,
    corrects     uuid,
    constraint pk_crisis_log_entry primary key (id),
    constraint uq_crisis_log_entry_corrects unique (corrects),
    constraint fk_crisis_log_entry_meeting foreign key (meeting) references crisis_meeting (meeting),
    constraint fk_crisis_log_entry_corrects foreign key (corrects) references crisis_log_entry (id)
);
create index ix_crisis_log_entry_meeting on crisis_log_entry (meeting, id);
