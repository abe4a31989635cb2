create table meeting_series (
    id             uuid          not null primary key,
    body           varchar(80)   not null,
    region         varchar(40)   not null,
    rule           varchar(200)  not null,
    exceptions     varchar(8000) not null,
    starts_on      date          not null,
    ends_on        date,
    start_time     varchar(5)    not null,
    minutes        integer       not null,
    location       varchar(200),
    title_pattern  varchar(120)  not null,
    planned_until  date,
    replaces       uuid,
    replaced_by    uuid,
    version        integer       not null,
    constraint fk_meeting_series_body foreign key (body) references body (id),
    constraint fk_meeting_series_region foreign key (region) references region (id),
    constraint fk_meeting_series_replaces foreign key (replaces) references meeting_series (id)
);
create index ix_meeting_series_region on meeting_series (region, id);

-- occurrence is the day on which the rule puts a meeting: it stays when the meeting moves, and so
-- planning the series once more makes no second meeting for it
alter table meeting add column series uuid;
alter table meeting add column occurrence date;
alter table meeting add constraint fk_meeting_series foreign key (series) references meeting_series (id);
alter table meeting add constraint uq_meeting_occurrence unique (series, occurrence);
