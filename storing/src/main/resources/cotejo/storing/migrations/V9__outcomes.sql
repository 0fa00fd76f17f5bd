create index input_status on input (status);
