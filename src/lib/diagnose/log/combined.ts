import { readShared, type Meanings } from './line.ts';

const pattern =
  /(?<client>[\da-f.:]{3,45}) \S{1,80} \S{1,80} \[[^\]]{10,40}\] "(?<request>[^"]{0,4000})" (?<status>\d{3}) (?<bytes>\d+|-)/d;

const meanings: Meanings = {
  request: () => 'What was asked.',
  status: (value) => `The client got status ${value}.`,
  bytes: (value) => `${value === '-' ? 'No' : value} bytes of body were sent.`,
};

/** Reads the common and combined log formats, which nginx, Apache and many others share. */
export const readCombined = readShared(pattern, meanings);
