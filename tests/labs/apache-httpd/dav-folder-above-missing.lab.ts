import { defineLab } from '../runner/lab.ts';
import { startWithDav } from '../software/apache-access.ts';

export const lab = defineLab({
  title: 'A WebDAV folder below one that does not exist',
  software: ['apache-httpd'],
  fault: 'state-conflict',
  given: startWithDav,
  when: ({ url }, bench) => bench.curl(`${url}new/folder/`, ['-X', 'MKCOL']),
  then: { status: 409, prints: ['apache-httpd/dav-intermediate-missing'] },
  check: { run: 'ls www/dav/new', shows: /No such file or directory/ },
  fix: {
    says: 'Make the folder above it first.',
    do: ({ url }, bench) => bench.curl(`${url}new/`, ['-X', 'MKCOL']),
  },
  gone: { status: 201 },
});
