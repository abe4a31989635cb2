-- when a resource changed last, for lists that ask `modifiedSince`
create index ix_change_entry_resource on change_entry (resource, happened_at);
