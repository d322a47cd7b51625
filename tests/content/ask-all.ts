import type { IncomingHttpHeaders } from 'node:http';
import { Agent, get } from 'node:https';

/** What a server answered to the request of one path. */
export interface Answer {
  path: string;
  status: number | undefined;
  headers: IncomingHttpHeaders;
}

/** Connections that are open together, each used again and again. */
const maxSockets = 16;

/**
 * Requests thousands of paths of one server that holds a certificate of its own making.
 * @param origin as in `https://127.0.0.1:8443`
 */
export async function askAll(origin: string, paths: readonly string[]): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets, rejectUnauthorized: false });
  const ask = (path: string) =>
    new Promise<Answer>((resolve, reject) => {
      get(`${origin}${path}`, { agent }, (response) => {
        response.resume();
        response.once('end', () => resolve({ path, status: response.statusCode, headers: response.headers }));
      }).once('error', reject);
    });
  try {
    return await Promise.all(paths.map(ask));
  } finally {
    agent.destroy();
  }
}
