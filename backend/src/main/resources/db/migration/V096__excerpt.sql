create table excerpt_request (
    id            uuid         not null primary key,
    decision      uuid         not null,
    region        varchar(40)  not null,
    municipality  varchar(40)  not null,
    office        varchar(40)  not null,
    state         varchar(20)  not null,
    asked_at      timestamp(6) with time zone not null,
    edition       uuid,
    issued_at     timestamp(6) with time zone,
    returned_at   timestamp(6) with time zone,
    version       integer      not null,
    constraint uq_excerpt_request_decision unique (decision, municipality, office),
    constraint uq_excerpt_request_edition unique (edition),
    constraint fk_excerpt_request_decision foreign key (decision) references decision (id),
    constraint fk_excerpt_request_municipality foreign key (municipality) references organization (id),
    constraint fk_excerpt_request_edition foreign key (edition) references edition (id)
);
create index ix_excerpt_request_region on excerpt_request (region, id);
create index ix_excerpt_request_municipality on excerpt_request (municipality, id);
