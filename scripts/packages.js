// Installs Debian packages without starting the services that they bring.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Whether this machine is a Debian on which we may install packages. */
export const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Debian's maintainer scripts ask this program whether a service may start; 101 means no. */
const policy = '/usr/sbin/policy-rc.d';

/** Installs packages by name; services of the machine are neither started nor restarted. */
export function installPackages(names) {
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const run = (...args) => {
    console.log(`Set-up: apt-get ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', args, { stdio: 'inherit', env });
  };
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...names);
  } finally {
    if (isOurs) rmSync(policy);
  }
}
