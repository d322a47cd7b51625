import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '502-bad-gateway/wordpress';

/** Loads plugins as a content system does. */
const site = "foreach (glob(__DIR__ . '/wp-content/plugins/*[!f]/*.php') as $file) require $file; echo 'ok';";

/** Reads a property that reads itself. */
const plugin = `<?php
class Gallery { function __get($name) { return (new Gallery)->$name . ''; } }
(new Gallery)->title;
`;

export const lab = defineLab({
  title: 'A plugin that calls itself without end, until its folder is renamed',
  software: ['php-fpm', 'nginx'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'plugin-crashes-php', fix: 'switch-off-the-newest' }],
  async given(bench) {
    bench.write('www/wp-content/plugins/gallery/gallery.php', plugin);
    return startPhp(bench, { script: site });
  },
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['php-fpm/child-exited-on-signal', 'nginx/fastcgi-reset', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'plugin-crashes-php'),
    fill: ({ log }) => ({ '/var/log/php8.2-fpm.log': log }),
    remains: 'The log keeps its lines.',
    shows: /exited on signal 11/,
  },
  fix: {
    says: 'Rename the folder of the plugin, so that it is no longer loaded.',
    do: (_, bench) =>
      bench.run(`cd www && ${fill(guideCommand(guide, 'switch-off-the-newest'), { '<plugin>': 'gallery' })}`),
  },
  gone: { status: 200 },
});
