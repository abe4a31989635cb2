create table meeting_action (
    id                  uuid          not null primary key,
    region              varchar(40)   not null,
    body                varchar(80)   not null,
    meeting             uuid          not null,
    agenda_item         uuid          not null,
    item_title          varchar(200)  not null,
    circle              varchar(20)   not null,
    statement           varchar(1000) not null,
    owner_organization  varchar(40),
    owner_office        varchar(40),
    owner_body          varchar(80),
    due_on              date          not null,
    review_on           date,
    state               varchar(20)   not null,
    closed_on           date,
    closing_reason      varchar(1000),
    settled_by          uuid,
    version             integer       not null,
    constraint fk_meeting_action_meeting foreign key (meeting) references meeting (id),
    constraint fk_meeting_action_organization foreign key (owner_organization) references organization (id),
    constraint fk_meeting_action_body foreign key (owner_body) references body (id),
    constraint fk_meeting_action_edition foreign key (settled_by) references edition (id),
    constraint ck_meeting_action_owner check (
        (owner_organization is null and owner_office is null and owner_body is not null)
        or (owner_organization is not null and owner_body is null)),
    constraint ck_meeting_action_review check (review_on is null or review_on <= due_on),
    constraint ck_meeting_action_closed check (
        (state = 'OPEN' and closed_on is null) or (state <> 'OPEN' and closed_on is not null))
);
create index ix_meeting_action_region on meeting_action (region, due_on, id);
create index ix_meeting_action_meeting on meeting_action (meeting, id);
create index ix_meeting_action_organization on meeting_action (owner_organization, due_on, id);
create index ix_meeting_action_body on meeting_action (owner_body, due_on, id);
