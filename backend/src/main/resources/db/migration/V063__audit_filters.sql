create index ix_audit_entry_type on audit_entry (type, sequence);
create index ix_audit_entry_subject on audit_entry (subject_id, sequence);
create index ix_audit_entry_actor on audit_entry (actor, sequence);
