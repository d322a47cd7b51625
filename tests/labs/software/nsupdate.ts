/** Dynamic updates: BIND with a zone that may be changed, and the file of commands that nsupdate reads. */
import type { Bench } from '../runner/bench.ts';
import { record, startBind, writeZone } from './bind.ts';

/** A key of TSIG; the same secret stands in every lab, since it guards nothing. */
export const secret = 'bGFicy1rZXktb2YtZXJyb3ItZml4ZXItaHVi';

/** Returns the statement that tells BIND or nsupdate of a key. */
export const keyOf = (name: string, algorithm = 'hmac-sha256', its = secret) =>
  `key "${name}" { algorithm ${algorithm}; secret "${its}"; };\n`;

/**
 * Starts BIND with the zone example.com, which this host may change.
 * @param who whom allow-update names
 * @param more statements before the zone, such as keys
 */
export async function startPrimary(bench: Bench, who = '127.0.0.1', more = '') {
  const zone = writeZone(bench, [record], `allow-update { ${who}; };`);
  return { bind: await startBind(bench, { zones: `${more}${zone}` }) };
}

interface WithPort {
  bind: { port: number };
}

/** Writes the commands of an update for the server. */
export const writeUpdate = (bench: Bench, { bind }: WithPort, ...commands: readonly string[]) =>
  bench.write('update.txt', [`server 127.0.0.1 ${bind.port}`, ...commands, 'send', ''].join('\n'));

/** Sends them; with the key in update.key if there is one. */
export const sendUpdate = (_: unknown, bench: Bench) =>
  bench.run('nsupdate $(test -e update.key && echo -k update.key) update.txt');

/** The address that the labs add. */
export const addition = 'update add new.example.com 60 A 192.0.2.81';
