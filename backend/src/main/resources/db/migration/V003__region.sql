create table region (
    id      varchar(40)  not null primary key,
    name    varchar(100) not null,
    source  varchar(300) not null
);

-- a successor may come later in the same load: loading checks that it is there
create table organization (
    id                varchar(40)  not null primary key,
    kind              varchar(40)  not null,
    name              varchar(150) not null,
    nis_code          varchar(5),
    starts_on         date,
    ends_on           date,
    successor         varchar(40),
    reference_region  varchar(40),
    source            varchar(300) not null,
    constraint fk_organization_region foreign key (reference_region) references region (id)
);

create table body (
    id            varchar(80)  not null primary key,
    kind          varchar(40)  not null,
    name          varchar(200) not null,
    organization  varchar(40),
    rhythm_rule   varchar(200),
    rhythm_known  boolean      not null,
    rhythm_note   varchar(500),
    twin          varchar(80),
    starts_on     date,
    ends_on       date,
    note          varchar(1000),
    source        varchar(300) not null,
    constraint fk_body_organization foreign key (organization) references organization (id)
);

create table body_region (
    body    varchar(80) not null,
    region  varchar(40) not null,
    primary key (body, region),
    constraint fk_body_region_body foreign key (body) references body (id),
    constraint fk_body_region_region foreign key (region) references region (id)
);

create table body_prepares (
    body      varchar(80) not null,
    prepared  varchar(80) not null,
    primary key (body, prepared),
    constraint fk_body_prepares_body foreign key (body) references body (id)
);
