create table referral (
    id       uuid           not null primary key,
    outcome  uuid           not null,
    region   varchar(40)    not null,
    text     varchar(1000)  not null,
    version  integer        not null,
    constraint uq_referral_outcome unique (outcome),
    constraint fk_referral_outcome foreign key (outcome) references outcome (id) on delete cascade
);
create index ix_referral_region on referral (region, id);

create table referral_target (
    id            uuid         not null primary key,
    referral      uuid         not null,
    organization  varchar(40)  not null,
    body          varchar(40)  not null,
    state         varchar(20)  not null,
    treated_on    date,
    result        varchar(2000),
    link          varchar(500),
    answered_at   timestamp(6) with time zone,
    version       integer      not null,
    constraint uq_referral_target_organization unique (referral, organization),
    constraint fk_referral_target_referral foreign key (referral) references referral (id) on delete cascade,
    constraint fk_referral_target_organization foreign key (organization) references organization (id)
);
create index ix_referral_target_organization on referral_target (organization, state);
