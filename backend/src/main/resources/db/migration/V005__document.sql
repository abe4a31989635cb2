create table edition (
    id             uuid                        not null primary key,
    kind           varchar(20)                 not null,
    region         varchar(40)                 not null,
    body           varchar(80)                 not null,
    meeting        uuid                        not null,
    title          varchar(300)                not null,
    letter         varchar(4)                  not null,
    frozen_at      timestamp(6) with time zone not null,
    replaces       uuid,
    superseded_by  uuid,
    version        integer                     not null
);
create index ix_edition_meeting on edition (meeting, kind, letter);

create table rendition (
    edition  uuid         not null,
    circle   varchar(20)  not null,
    sha256   varchar(64)  not null,
    bytes    ${blob}      not null,
    primary key (edition, circle),
    constraint fk_rendition_edition foreign key (edition) references edition (id)
);

create table edition_release (
    edition  uuid                        not null,
    circle   varchar(20)                 not null,
    state    varchar(20)                 not null,
    since    timestamp(6) with time zone not null,
    primary key (edition, circle),
    constraint fk_edition_release_edition foreign key (edition) references edition (id)
);

create table kept_document (
    id          uuid         not null primary key,
    edition     uuid         not null,
    circle      varchar(20)  not null,
    media_type  varchar(120) not null,
    public_url  varchar(300) not null,
    sha256      varchar(64)  not null,
    bytes       ${blob}      not null,
    constraint fk_kept_document_edition foreign key (edition) references edition (id)
);
create index ix_kept_document_edition on kept_document (edition, circle, media_type);
