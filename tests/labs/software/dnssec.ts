/** A signed zone, with the tools that come with BIND. */
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
