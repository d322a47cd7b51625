/** Small programs of other languages that stand behind nginx in its labs. */
import type { Bench } from '../runner/bench.ts';

/** Starts a program that listens where its only argument says, and returns how to put another in its place. */
async function startProgram(
  bench: Bench,
  product: 'nodejs' | 'python',
  text: string,
  where: number | string,
) {
  const file = `app.${product}`;
  const service = await bench.start({
    name: 'application',
    product,
    command: product === 'nodejs' ? process.execPath : 'python3',
    args: [bench.write(file, text), String(where)],
    ready: typeof where === 'number' ? { port: where } : { file: where },
    logs: {},
  });
  const deploy = async (next: string) => {
    bench.write(file, next);
    await service.restart();
  };
  return { service, deploy };
}

/** Starts a Node.js program that listens on the port in its argument. */
export async function startNode(bench: Bench, text: string) {
  const port = await bench.port();
  return { port, ...(await startProgram(bench, 'nodejs', text, port)) };
}

/** Starts a Python program that listens on a Unix socket. */
export const startPython = (bench: Bench, text: string, socket: string) =>
  startProgram(bench, 'python', text, socket);
