-- what nobody attached is looked for by its age
create index ix_stored_file_loose on stored_file (attached, uploaded_at);
