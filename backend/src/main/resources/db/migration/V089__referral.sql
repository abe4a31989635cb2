-- When the answers are asked for, so that it can be seen who is late; and a referral may hang on a
-- protocol in place of an outcome.
alter table referral add column due_on date;
alter table referral add column protocol uuid;
alter table referral add column title varchar(300);
alter table referral alter column outcome drop not null;
alter table referral add constraint ck_referral_subject
    check ((outcome is not null and protocol is null) or (outcome is null and protocol is not null and title is not null));
alter table referral add constraint uq_referral_protocol unique (protocol);
