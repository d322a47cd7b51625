/** Configurations that `nginx -t` refuses. */
import type { Bench } from '../runner/bench.ts';
import { nginxConfiguration, type NginxParts } from './nginx.ts';

/** Writes a configuration, and returns its file and how to write another. */
export async function writeConfiguration(bench: Bench, parts: NginxParts) {
  const port = await bench.port();
  const write = (next: NginxParts) => bench.write('nginx.conf', nginxConfiguration(bench, port, next));
  return { file: write(parts), rewrite: (next: NginxParts) => Promise.resolve(write(next)) };
}

/** Tests a configuration. */
export const testConfiguration = ({ file }: { file: string }, bench: Bench) =>
  bench.run(`nginx -t -c ${file} -e error.log`);
