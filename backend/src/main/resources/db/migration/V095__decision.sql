-- numbered without gaps for each body and year: a number is taken under the lock of its body
create table decision (
    id            uuid         not null primary key,
    region        varchar(40)  not null,
    body          varchar(80)  not null,
    meeting       uuid         not null,
    outcome       uuid         not null,
    vote          uuid         not null,
    decided_on    date         not null,
    decided_year  integer      not null,
    number        integer      not null,
    version       integer      not null,
    constraint uq_decision_number unique (body, decided_year, number),
    constraint uq_decision_outcome unique (outcome),
    constraint uq_decision_vote unique (vote),
    constraint fk_decision_meeting foreign key (meeting) references meeting (id),
    constraint fk_decision_outcome foreign key (outcome) references outcome (id),
    constraint fk_decision_vote foreign key (vote) references vote (id)
);
create index ix_decision_region on decision (region, id);
