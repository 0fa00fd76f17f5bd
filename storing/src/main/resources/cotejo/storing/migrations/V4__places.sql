-- Documents keep where their stretches stood in the source. Those of before knew of no pages and tables.
update reading set document = '{"places":{"pages":[],"tables":[]},' || substr(document, 2);
