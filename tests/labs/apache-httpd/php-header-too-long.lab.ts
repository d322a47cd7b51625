import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp } from '../software/apache-php.ts';

const script = (bytes: number) => `header('X-Debug: ' . str_repeat('x', ${bytes})); echo 'ok';`;

export const lab = defineLab({
  title: 'A PHP script that sends a header line of more than 8 kB',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'response-header-too-big',
  async given(bench) {
    const parts = await beforePhp(bench, { script: script(9000) });
    await parts.php.fpm.start();
    return parts;
  },
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/fcgi-headers-unparsable'],
  },
  check: {
    run: 'grep -hE "AH01070|before headers" /var/log/apache2/error.log | tail -n 5',
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH01070: Error parsing script headers/,
  },
  fix: {
    says: 'Shorten the header, or split it into several lines.',
    do: ({ php }) => php.configure({ script: script(2000) }),
  },
  gone: { status: 200 },
});
