-- What copies are found by, and which were found: derived, and can be dropped and worked out again at any time.
create table sketch (
    source text not null primary key,
    number bigint not null,
    words integer not null,
    published text,
    grams text not null
);
create index sketch_number on sketch (number);

-- Who holds a fingerprint; the place tells the document.
create table holder (
    gram bigint not null,
    place bigint not null,
    primary key (gram, place)
);

-- Documents that are to be compared with others again.
create table stirred (
    source text not null primary key
);

create table link (
    one text not null,
    other text not null,
    body text not null,
    primary key (one, other)
);
create index link_other on link (other);

-- For documents that another stands for: that other.
create table represented (
    source text not null primary key,
    representative text not null
);
