import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp, handTo } from '../software/apache-php.ts';

const guide = '504-gateway-timeout/index';

export const lab = defineLab({
  title: 'A PHP script that takes longer than ProxyTimeout',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'response-timeout',
  proves: [
    { guide, cause: 'slow-application', fix: 'align-timeouts' },
    { guide: '504-gateway-timeout/apache', cause: 'slow-php', fix: 'give-php-time' },
  ],
  async given(bench) {
    const parts = await beforePhp(bench, { script: "sleep(2); echo 'ok';" }, 'ProxyTimeout 1');
    await parts.php.fpm.start();
    return parts;
  },
  when: ask,
  then: { status: 504, prints: ['apache-httpd/fcgi-timeout', 'apache-httpd/gateway-timeout-page'] },
  check: {
    run: guideCommand(guide, 'find-the-timer', 5),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /\(70007\).*AH01075/,
  },
  fix: {
    says: 'Raise ProxyTimeout above the time that the script needs.',
    do: ({ apache, address }) => apache.configure(handTo(address, 'ProxyTimeout 10')),
  },
  gone: { status: 200, within: 6000 },
});
