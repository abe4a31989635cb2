-- how far a theme is, and whatever was reported of it; the row bears what its latest report says
alter table theme add column progress varchar(20);
alter table theme add column progress_on date;
alter table theme add column version integer default 0 not null;

create table theme_report (
    id        uuid        not null primary key,
    theme     varchar(80) not null,
    progress  varchar(20) not null,
    on_date   date        not null,
    note      varchar(1000),
    version   integer     not null,
    constraint fk_theme_report_theme foreign key (theme) references theme (id)
);
create index ix_theme_report_theme on theme_report (theme, on_date, id);
