import { defineLab } from '../runner/lab.ts';
import { answer, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A cookie that is larger than a header buffer even when compressed, over HTTP/2',
  software: ['nginx'],
  fault: 'request-header-too-large',
  async given(bench) {
    const { chain, key } = bench.tls('good');
    const tls = `ssl_certificate ${chain}; ssl_certificate_key ${key};`;
    return { tls, nginx: await startAnswering(bench, tls, { listen: 'ssl http2' }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-k', '-H', `Cookie: session=${'x'.repeat(33_000)}`]),
  then: { code: 18, prints: ['nginx/header-too-large-http2'] },
  fix: {
    says: 'Make the cookie smaller, or raise large_client_header_buffers.',
    do: ({ nginx, tls }) =>
      nginx.configure({
        listen: 'ssl http2',
        http: 'large_client_header_buffers 4 32k;',
        server: `${tls}\n    ${answer}`,
      }),
  },
  gone: { status: 200 },
});
