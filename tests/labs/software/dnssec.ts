/** A signed zone, with the tools that come with BIND. */
import { readFileSync } from 'node:fs';
import type { Bench } from '../runner/bench.ts';

async function run(bench: Bench, command: string): Promise<string> {
  const { code, seen } = await bench.run(command);
  const text = seen.terminal ?? '';
  if (code !== 0) throw new Error(`"${command}" ended with code ${code ?? ''}: ${text}`);
  return text;
}

/** Makes the key of example.com, and returns the file that a resolver trusts. */
export async function makeKey(bench: Bench): Promise<string> {
  const name = await run(bench, 'dnssec-keygen -q -a ECDSAP256SHA256 -f KSK example.com');
  return bench.path(`${name.trim()}.key`);
}

/**
 * Signs the zone that was written, and returns the statement that loads it.
 * @param from first moment of the signatures, as YYYYMMDDHHMMSS
 * @param to last moment of them
 */
export async function signZone(bench: Bench, from: string, to: string): Promise<string> {
  const options = `-z -S -P -s ${from} -e ${to} -o example.com -f example.com.signed`;
  await run(bench, `dnssec-signzone ${options} example.com.zone 2>&1`);
  return `zone "example.com" { type primary; file "${bench.path('example.com.signed')}"; };`;
}

/** Returns the statement by which BIND trusts the key in a file. */
export function trustAnchorOf(file: string): string {
  const [, flags = '', protocol = '', algorithm = '', key = ''] =
    /DNSKEY (\d+) (\d+) (\d+) (.+)/.exec(readFileSync(file, 'utf8')) ?? [];
  return `trust-anchors { "example.com" static-key ${flags} ${protocol} ${algorithm} "${key.replaceAll(' ', '')}"; };`;
}

/** Makes a key that signs nothing, as one that was taken out of the zone, and returns its file. */
export async function makeOldKey(bench: Bench): Promise<string> {
  bench.makeFolder('old');
  const name = await run(bench, 'dnssec-keygen -q -K old -a ECDSAP256SHA256 -f KSK example.com');
  return bench.path(`old/${name.trim()}.key`);
}
