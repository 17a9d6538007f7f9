-- Rows are cached whole, by a size that is only estimated: what may be long stands beside its row (MAX_LENGTH_INPLACE_LOB).
alter table document alter column content set data type blob;
alter table project_check alter column content set data type clob;
alter table project_check alter column findings set data type clob;
