-- who must get which paper of a region, where it chose for itself; without a row the usual rules hold
create table obligation_rules (
    region   varchar(40)   not null primary key,
    rules    varchar(4000) not null,
    version  integer       not null,
    constraint fk_obligation_rules_region foreign key (region) references region (id)
);
