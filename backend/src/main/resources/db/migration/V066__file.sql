-- a file is its uploader's alone until it is attached; its bytes stand apart, so that lists never read them
create table stored_file (
    id           uuid                        not null primary key,
    region       varchar(40)                 not null,
    circle       varchar(20)                 not null,
    name         varchar(200)                not null,
    media_type   varchar(120)                not null,
    size         integer                     not null,
    sha256       varchar(64)                 not null,
    uploaded_by  varchar(40)                 not null,
    uploaded_at  timestamp(6) with time zone not null,
    attached     boolean                     not null,
    replaces     uuid,
    version      integer                     not null,
    constraint fk_stored_file_region foreign key (region) references region (id),
    constraint fk_stored_file_replaces foreign key (replaces) references stored_file (id)
);

create table stored_bytes (
    file   uuid    not null primary key,
    bytes  ${blob} not null,
    constraint fk_stored_bytes_file foreign key (file) references stored_file (id)
);

-- circle is the strictest of the file and of the point with which it was frozen
create table edition_file (
    edition  uuid        not null,
    file     uuid        not null,
    circle   varchar(20) not null,
    primary key (edition, file),
    constraint fk_edition_file_edition foreign key (edition) references edition (id),
    constraint fk_edition_file_file foreign key (file) references stored_file (id)
);
create index ix_edition_file_file on edition_file (file);

create table agenda_item_file (
    item         uuid                        not null,
    file         uuid                        not null,
    attached_at  timestamp(6) with time zone not null,
    primary key (item, file),
    constraint fk_agenda_item_file_item foreign key (item) references agenda_item (id) on delete cascade,
    constraint fk_agenda_item_file_file foreign key (file) references stored_file (id)
);
create index ix_agenda_item_file_file on agenda_item_file (file);
