alter table mandate add column version integer default 0 not null;
create index ix_mandate_organization on mandate (organization, office);
create index ix_mandate_region on mandate (region);
