create table vote (
    id           uuid           not null primary key,
    region       varchar(40)    not null,
    body         varchar(80)    not null,
    meeting      uuid           not null,
    agenda_item  uuid           not null,
    item_title   varchar(200)   not null,
    question     varchar(1000)  not null,
    kind         varchar(20)    not null,
    state        varchar(20)    not null,
    opened_at    timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    entitled     integer        not null,
    represented  integer        not null,
    cast_by      integer        not null,
    in_favor     bigint,
    against      bigint,
    abstained    bigint,
    result       varchar(20),
    reason       varchar(500),
    version      integer        not null,
    constraint uq_vote_kind unique (id, kind),
    constraint fk_vote_meeting foreign key (meeting) references meeting (id)
);
create index ix_vote_meeting on vote (meeting, id);

-- a ballot says who voted; what they voted only where the vote is not secret
create table ballot (
    id            uuid         not null primary key,
    vote          uuid         not null,
    kind          varchar(20)  not null,
    organization  varchar(40)  not null,
    choice        varchar(20),
    weight        integer      not null,
    constraint uq_ballot_organization unique (vote, organization),
    constraint fk_ballot_vote foreign key (vote, kind) references vote (id, kind),
    constraint fk_ballot_organization foreign key (organization) references organization (id),
    constraint ck_ballot_secret check (
        (kind = 'SECRET' and choice is null) or (kind <> 'SECRET' and choice is not null))
);
