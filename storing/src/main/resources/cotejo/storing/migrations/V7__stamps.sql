-- When the text of a source, and what collation made of a block, were last put. The search index follows these: what
-- bears the same stamp there is up to date. All that a case of before holds has yet to be indexed.
create table stamp (
    name text not null primary key,
    value bigint not null
);
create index stamp_by_value on stamp (value);
insert into stamp (name, value) select 'source ' || source, 1 from reading where serving = 1;
insert into stamp (name, value) select distinct 'block ' || block, 1 from line;
