-- where a speaker without account hears of the own slot; forgotten once the meeting is held or cancelled
alter table agenda_item add column speaker_email varchar(254);

-- who was told of a slot by mail, and what; kept as long as the address
create table mailed_speaker (
    item     uuid         not null primary key,
    meeting  uuid         not null,
    speaker  varchar(120) not null,
    address  varchar(254) not null,
    told     varchar(64)  not null,
    version  integer      not null,
    constraint fk_mailed_speaker_meeting foreign key (meeting) references meeting (id)
);
create index ix_mailed_speaker_meeting on mailed_speaker (meeting);

-- a letter goes to an account or to somebody from outside, whose address is kept until it is sent
alter table mail alter column account drop not null;
alter table mail add column outsider varchar(120);
alter table mail add column outsider_address varchar(254);
alter table mail add constraint ck_mail_reader check ((account is null) <> (outsider is null));
