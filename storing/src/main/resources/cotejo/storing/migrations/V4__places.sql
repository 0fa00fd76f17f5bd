-- Documents keep where their stretches stood in the source. Those of before knew of no pages and tables.
update reading set document = '{"places":{"pages":[],"tables":[]},' || substr(document, 2);
-- Totals of tables keep what they add up: no figure of before is one. Within a string a quotation mark has a stroke
-- before it, so that no words of a document are taken for the beginning of a figure.
update reading set reading = replace(reading, '"figure":{', '"figure":{"parts":[],');
update claim set body = replace(body, '"figure":{', '"figure":{"parts":[],');
