-- How a claim was read, apart from what collation needs of it. Rows of before keep both in their body.
alter table claim add column rules text not null default '';
