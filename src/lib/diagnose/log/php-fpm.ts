import { readStatus, type Meanings } from './line.ts';

/** The default of `access.format`: `%R - %u %t "%m %r" %s`. */
const pattern =
  /(?<![\d.])(?<client>[\da-f.:]{3,45}) - (?:(?<user>[^\s"]{1,60}) )?\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4} "(?<request>[A-Z]{3,9} [^"]{1,4000})" (?<status>\d{3})(?!\S)/d;

const meanings: Meanings = {
  client: () => 'Who asked PHP-FPM: mostly the web server.',
  user: () => 'Who was logged in.',
  request: () => 'What was asked: method and path of the script.',
  status: (value) => `The script answered with status ${value}.`,
};

/** Reads access logs of PHP-FPM. */
export const readPhpFpm = readStatus(pattern, meanings, 'php-fpm');
