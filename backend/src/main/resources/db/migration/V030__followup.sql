-- an outcome that is taken away, which is possible until its minutes are approved, takes along what was asked with it
create table follow_up (
    id            uuid           not null primary key,
    outcome       uuid           not null,
    region        varchar(40)    not null,
    municipality  varchar(40)    not null,
    owner         varchar(40)    not null,
    due_on        date           not null,
    text          varchar(1000)  not null,
    state         varchar(20)    not null,
    note          varchar(2000),
    treated_on    date,
    link          varchar(500),
    reported_at   timestamp(6) with time zone,
    version       integer        not null,
    constraint uq_follow_up_municipality unique (outcome, municipality),
    constraint fk_follow_up_outcome foreign key (outcome) references outcome (id) on delete cascade,
    constraint fk_follow_up_municipality foreign key (municipality) references organization (id)
);
create index ix_follow_up_region on follow_up (region, due_on, id);
create index ix_follow_up_municipality on follow_up (municipality, due_on, id);
