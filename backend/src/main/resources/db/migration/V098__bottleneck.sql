create table bottleneck (
    id             uuid          not null primary key,
    region         varchar(40)   not null,
    statement      varchar(300)  not null,
    explanation    varchar(4000),
    asked          varchar(2000),
    level          varchar(20)   not null,
    circle         varchar(20)   not null,
    state          varchar(20)   not null,
    closing_reason varchar(1000),
    source         varchar(300),
    -- the key of its record in a region file, so that loading anew adds nothing
    loaded_as      varchar(80),
    changes        integer       not null,
    version        integer       not null,
    constraint uq_bottleneck_loaded_as unique (loaded_as),
    constraint fk_bottleneck_region foreign key (region) references region (id)
);
create index ix_bottleneck_region on bottleneck (region, id);

create table bottleneck_theme (
    id          uuid         not null primary key,
    bottleneck  uuid         not null,
    region      varchar(40)  not null,
    theme       varchar(80)  not null,
    constraint uq_bottleneck_theme unique (bottleneck, theme),
    constraint fk_bottleneck_theme_bottleneck foreign key (bottleneck) references bottleneck (id),
    constraint fk_bottleneck_theme_theme foreign key (theme) references theme (id)
);
create index ix_bottleneck_theme_theme on bottleneck_theme (theme, bottleneck);

create table bottleneck_share (
    id           uuid         not null primary key,
    bottleneck   uuid         not null,
    region       varchar(40)  not null,
    state        varchar(20)  not null,
    circle       varchar(20),
    reason       varchar(1000),
    offered_at   timestamp(6) with time zone not null,
    answered_at  timestamp(6) with time zone,
    version      integer      not null,
    constraint uq_bottleneck_share unique (bottleneck, region),
    constraint fk_bottleneck_share_bottleneck foreign key (bottleneck) references bottleneck (id),
    constraint fk_bottleneck_share_region foreign key (region) references region (id)
);
create index ix_bottleneck_share_region on bottleneck_share (region, state, bottleneck);

create table bottleneck_letter (
    id           uuid         not null primary key,
    bottleneck   uuid         not null,
    region       varchar(40)  not null,
    kind         varchar(20)  not null,
    dated        date         not null,
    title        varchar(200) not null,
    party        varchar(200) not null,
    text         varchar(4000),
    link         varchar(500),
    constraint fk_bottleneck_letter_bottleneck foreign key (bottleneck) references bottleneck (id),
    constraint fk_bottleneck_letter_region foreign key (region) references region (id)
);
create index ix_bottleneck_letter_bottleneck on bottleneck_letter (bottleneck, dated, id);
