/** Apache with a page that wants a login, and WebDAV folders. */
import { createHash } from 'node:crypto';
import type { Bench } from '../runner/bench.ts';
import { startApache } from './apache-httpd.ts';

const loginModules = ['authn_core', 'authn_file', 'authz_user', 'auth_basic'];

const line = (user: string, password: string) =>
  `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;

/** Starts Apache whose pages are for one user, `ada` with the password `right`. */
export async function startWithLogin(bench: Bench) {
  const setUsers = (...users: [user: string, password: string][]) =>
    bench.write('passwords', users.map(([user, password]) => line(user, password)).join(''));
  const file = setUsers(['ada', 'right']);
  const server = `<Location "/">
AuthType Basic
AuthName staff
AuthUserFile ${file}
Require valid-user
</Location>`;
  return { apache: await startApache(bench, { modules: loginModules, server }), setUsers };
}

/** Starts Apache with a folder that WebDAV clients may write to. */
export async function startWithDav(bench: Bench) {
  const folder = bench.makeFolder('www/dav', 0o777);
  const server = `LogLevel info
DavLockDB ${bench.makeFolder('locks', 0o777)}/DavLock
<Directory "${folder}">
Dav On
</Directory>`;
  const apache = await startApache(bench, { modules: ['dav', 'dav_fs', 'dav_lock'], server });
  return { apache, folder, url: `${apache.url}dav/` };
}
