-- the organization whose guests are told of the slot in which they speak
alter table agenda_item add column speaker_guest_of varchar(40) references organization (id);
