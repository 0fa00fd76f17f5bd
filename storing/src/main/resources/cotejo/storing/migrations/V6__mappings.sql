-- Tables keep what a person says of their rows and columns: of those of before nobody said anything. Within a string a
-- quotation mark has a stroke before it, so that no words of a document are taken for the beginning of a table. And
-- texts keep whether their lines are the source's, which of those of before is not known.
update reading set document = replace(document, '"cells":[', '"mapping":null,"cells":[');
update reading set document = replace(document, '"places":{', '"places":{"lines":false,');
