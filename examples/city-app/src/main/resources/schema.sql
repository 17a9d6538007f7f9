create table if not exists document (
    id uuid primary key,
    name varchar(200) not null,
    received timestamp with time zone not null,
    content bytea not null
);

create table if not exists project_check (
    id bigint generated always as identity primary key,
    document uuid not null references document (id),
    position int not null,
    project uuid not null,
    title varchar(500) not null,
    checked timestamp with time zone not null,
    content varchar not null,
    findings varchar not null
);

create index if not exists project_check_by_project on project_check (project, id);
create index if not exists project_check_by_document on project_check (document, id);
