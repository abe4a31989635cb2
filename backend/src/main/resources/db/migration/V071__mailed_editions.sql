-- a body may let its papers leave by mail, and not only word of them
alter table body add column mails_editions boolean default false not null;
