-- Kept, too: what tools read on the pictures of sources. The newest of a source serves.
create table transcript (
    source text not null,
    number integer not null,
    hash text not null,
    body text not null,
    primary key (source, number)
);

-- Documents keep what of them comes from one. Those of before knew of none.
update reading set document = '{"scanned":null,' || substr(document, 2);
