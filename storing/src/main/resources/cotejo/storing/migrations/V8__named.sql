create index line_id on line (id);
create index finding_id on finding (id);
insert into stamp (name, value) select distinct owner, 1 from finding where owner like 'copies %';
