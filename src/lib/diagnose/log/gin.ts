import { readStatus, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /(?<![\w.])(?<status>\d{3}) \| ?(?<latency>[\d.]{1,12}(?:ns|µs|us|ms|s|m[\d.]{1,10}s)) \| ?(?<client>[\da-f.:]{3,45}) \| ?(?<request>[A-Z]{3,9} ?"[^"]{0,4000}")/d;

const meanings: Meanings = {
  status: (value) => `The client got status ${value}.`,
  latency: (value) => `The application took ${value} to answer.`,
  client: () => 'Who asked.',
  request: () => 'What was asked.',
};

const readLine = readStatus(pattern, meanings);

/** Reads the log of Gin, which other Go frameworks and applications imitate. */
export const readGin: ReadLine = (line) => {
  const read = readLine(line);
  return read && { ...read, likely: 'go' };
};
