-- when a delivery was written and in which month that was, in Belgian time: what a college's month is made of
alter table delivery add column written_at timestamp(6) with time zone;
alter table delivery add column arrival varchar(7);
alter table delivery add column reminded_at timestamp(6) with time zone;
update delivery set written_at = (select e.frozen_at from edition e where e.id = delivery.edition);
update delivery set arrival = to_char(written_at at time zone 'Europe/Brussels', 'YYYY-MM');
alter table delivery alter column written_at set not null;
alter table delivery alter column arrival set not null;
create index ix_delivery_arrival on delivery (office, arrival, organization);
create index ix_delivery_overdue on delivery (region, due_at);

-- which letters told of a delivery; what became of a letter stands with the mail of that purpose
create table delivery_letter (
    delivery  uuid         not null,
    purpose   varchar(200) not null,
    constraint pk_delivery_letter primary key (delivery, purpose),
    constraint fk_delivery_letter_delivery foreign key (delivery) references delivery (id)
);
create index ix_delivery_letter_purpose on delivery_letter (purpose);
