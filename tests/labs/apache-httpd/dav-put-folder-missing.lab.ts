import { defineLab } from '../runner/lab.ts';
import { startWithDav } from '../software/apache-access.ts';

export const lab = defineLab({
  title: 'A file that a WebDAV client puts below a folder that does not exist',
  software: ['apache-httpd'],
  fault: 'state-conflict',
  given: startWithDav,
  when: ({ url }, bench) => bench.curl(`${url}new/notes.txt`, ['-X', 'PUT', '-d', 'ok']),
  then: { status: 409, prints: ['apache-httpd/dav-put-refused', 'apache-httpd/dav-put-folder-missing'] },
  check: { run: 'ls www/dav/new', shows: /No such file or directory/ },
  fix: {
    says: 'Make the folder first, with MKCOL.',
    do: ({ url }, bench) => bench.curl(`${url}new/`, ['-X', 'MKCOL']),
  },
  gone: { status: 201 },
});
