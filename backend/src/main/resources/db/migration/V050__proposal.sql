create table proposal (
    id              uuid         not null primary key,
    region          varchar(40)  not null,
    body            varchar(80)  not null,
    organization    varchar(40)  not null,
    office          varchar(40)  not null,
    state           varchar(20)  not null,
    kind            varchar(30)  not null,
    title           varchar(200) not null,
    note            varchar(40000),
    minutes         integer      not null,
    wished_meeting  uuid,
    wished_on       date,
    circle          varchar(20)  not null,
    dossier         uuid,
    triage          varchar(20),
    reason          varchar(1000),
    submitted_at    timestamp(6) with time zone,
    meeting         uuid,
    agenda_item     uuid,
    late            boolean      not null,
    changes         integer      not null,
    version         integer      not null,
    constraint fk_proposal_region foreign key (region) references region (id),
    constraint fk_proposal_body foreign key (body) references body (id),
    constraint fk_proposal_organization foreign key (organization) references organization (id),
    constraint fk_proposal_wished_meeting foreign key (wished_meeting) references meeting (id),
    constraint fk_proposal_dossier foreign key (dossier) references dossier (id),
    constraint fk_proposal_meeting foreign key (meeting) references meeting (id),
    -- a point that is taken off a draft leaves the proposal without a place
    constraint fk_proposal_agenda_item foreign key (agenda_item) references agenda_item (id) on delete set null
);
create index ix_proposal_region on proposal (region, id);
create index ix_proposal_body on proposal (body, id);
create index ix_proposal_organization on proposal (organization, id);
create index ix_proposal_meeting on proposal (meeting, id);
create index ix_proposal_agenda_item on proposal (agenda_item);

create table proposal_support (
    id            uuid        not null primary key,
    proposal      uuid        not null,
    organization  varchar(40) not null,
    given_at      timestamp(6) with time zone,
    constraint uq_proposal_support unique (proposal, organization),
    constraint fk_proposal_support_proposal foreign key (proposal) references proposal (id),
    constraint fk_proposal_support_organization foreign key (organization) references organization (id)
);
create index ix_proposal_support_organization on proposal_support (organization, proposal);

-- a point that came when an edition of its agenda was out already
alter table agenda_item add column late boolean default false not null;
