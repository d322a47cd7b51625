import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A WebDAV folder below one that does not exist',
  software: ['nginx'],
  fault: 'state-conflict',
  async given(bench) {
    const nginx = await startWithFiles(bench, 'dav_methods MKCOL;');
    bench.makeFolder('www', 0o777);
    return nginx;
  },
  when: ({ url }, bench) => bench.curl(`${url}new/folder/`, ['-X', 'MKCOL']),
  then: { status: 409, prints: ['nginx/mkdir-failed', 'nginx/conflict-page'] },
  check: { run: 'ls www/new', shows: /No such file or directory/ },
  fix: {
    says: 'Make the folder above it first.',
    do: ({ url }, bench) => bench.curl(`${url}new/`, ['-X', 'MKCOL']),
  },
  gone: { status: 201 },
});
