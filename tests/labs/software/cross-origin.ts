/** A page of one origin whose script asks an API of another. */
import type { Bench } from '../runner/bench.ts';
import { browse } from './chromium.ts';

/** The script waits for the answer, so that the page is loaded when the browser has judged it. */
const page = (method: string, api: string) => `<!doctype html><title>Site</title><p>site</p><script>
const request = new XMLHttpRequest();
request.open('${method}', '${api}', false);
try { request.send(); } catch { document.title = 'blocked'; }
</script>`;

/** Starts the server of the page; the API is asked with this method. */
export async function startSite(bench: Bench, api: string, method = 'GET') {
  const html = page(method, api);
  const { port } = await bench.faultServer((socket) =>
    socket.write(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${html.length}\r\nConnection: keep-alive\r\n\r\n${html}`,
    ),
  );
  return { origin: `http://127.0.0.1:${port}` };
}

interface WithSite {
  site: { origin: string };
}

/** Opens the page. */
export const openSite = ({ site }: WithSite, bench: Bench) => browse(bench, `${site.origin}/`);

/** Returns configuration of the guide with this site in the place of the one that it names. */
export const allowSite = (snippet: string, { site }: WithSite): string =>
  snippet.replace(String.raw`https://(www\.)?example\.com`, site.origin);
