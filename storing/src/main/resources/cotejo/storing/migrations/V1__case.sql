-- What is kept: acquisitions, the outcome of every input, decisions. (Sources are files beside the database.)
create table acquisition (
    number bigint not null primary key,
    source text not null,
    path text not null,
    part text not null,
    at text not null,
    how text not null,
    description text not null
);
create index acquisition_source on acquisition (source);

create table input (
    path text not null,
    part text not null,
    source text,
    status text not null,
    reason text not null,
    bytes bigint not null,
    figures integer not null,
    rejected integer not null,
    primary key (path, part)
);
create index input_source on input (source);

create table decision (
    number bigint not null primary key,
    previous text not null,
    payload text not null,
    hash text not null
);

-- What is derived, and can be dropped and worked out again at any time.
create table reading (
    source text not null,
    version text not null,
    serving integer not null,
    shape integer not null,
    document text not null,
    reading text not null,
    brief text not null,
    primary key (source, version, serving)
);

create table claim (
    source text not null,
    position integer not null,
    machine integer not null,
    decided integer not null,
    figure text not null,
    block text not null,
    body text not null,
    primary key (source, position, machine)
);
create index claim_block on claim (block);
create index claim_figure on claim (figure);

-- Blocks whose claims have changed since they were collated.
create table changed (
    block text not null primary key
);

create table line (
    in_view text not null,
    block text not null,
    id text not null,
    body text not null,
    primary key (in_view, block, id)
);

create table finding (
    in_view text not null,
    owner text not null,
    id text not null,
    body text not null,
    primary key (in_view, owner, id)
);

create table derived (
    name text not null primary key,
    value text not null
);
