import { defineLab } from '../runner/lab.ts';
import {
  askRepository,
  repositoryWith,
  repositoryWithoutTls,
  startRepository,
} from '../software/git-site.ts';

export const lab = defineLab({
  title: 'A remote with https:// whose server speaks no TLS',
  software: ['git', 'nginx'],
  fault: 'tls-to-plain-port',
  given: (bench) => startRepository(bench, repositoryWithoutTls(bench)),
  when: askRepository,
  then: { code: 128, prints: ['git/gnutls-unexpected-packet'] },
  check: {
    run: 'curl -sS -o /dev/null -w "%{http_code}\\n" http://localhost:<port>/repository.git/info/refs',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^200$/m,
  },
  fix: {
    says: 'Let the server speak TLS on this port: listen … ssl, with certificate and key.',
    do: ({ app }, bench) => app.configure(repositoryWith(bench, 'good')),
  },
  gone: { code: 0 },
});
