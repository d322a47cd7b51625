import { defineLab } from '../runner/lab.ts';
import { planPhp } from '../software/php-fpm.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'An extension that is named and not installed',
  software: ['php-fpm'],
  fault: 'configuration-error',
  given: (bench) => planPhp(bench, { ini: 'extension = nosuchthing' }),
  when: ({ fpm }) => tryStart(fpm),
  then: { code: 0, prints: ['php-fpm/extension-not-loaded'] },
  fix: {
    says: 'Install the extension for this PHP version, or take its line out.',
    do: ({ configure }) => configure({ ini: '' }),
  },
  gone: { code: 0 },
});
