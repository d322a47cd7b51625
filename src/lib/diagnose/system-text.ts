/**
 * Messages end in what the C library says of an error of the system, and C libraries say it differently: glibc on most kinds of Linux,
 * musl on Alpine, others on macOS and BSD, where most numbers differ too.
 */
import { getLiterals } from '../template.ts';

interface SystemText {
  /** What glibc says. Source: glibc, sysdeps/gnu/errlist.h and sysdeps/posix/gai_strerror-strs.h. */
  glibc: string;
  /** Its number on Linux; numbers of getaddrinfo() are below 0 there. */
  number: number;
  /** What musl says, where that differs; numbers are those of glibc. Source: musl, src/errno/__strerror.h and src/network/gai_strerror.c. */
  musl?: string;
  /** What macOS and BSD say. Source: Apple Libc, gen/errlst.c; for names, what Python prints on macOS. */
  bsd: { text: string; number: number };
}

const systemTexts: readonly SystemText[] = [
  {
    glibc: 'Address already in use',
    number: 98,
    musl: 'Address in use',
    bsd: { text: 'Address already in use', number: 48 },
  },
  {
    glibc: 'Cannot assign requested address',
    number: 99,
    musl: 'Address not available',
    bsd: { text: "Can't assign requested address", number: 49 },
  },
  {
    glibc: 'Network is unreachable',
    number: 101,
    musl: 'Network unreachable',
    bsd: { text: 'Network is unreachable', number: 51 },
  },
  {
    glibc: 'Connection reset by peer',
    number: 104,
    bsd: { text: 'Connection reset by peer', number: 54 },
  },
  {
    glibc: 'Transport endpoint is not connected',
    number: 107,
    musl: 'Socket not connected',
    bsd: { text: 'Socket is not connected', number: 57 },
  },
  {
    glibc: 'Connection timed out',
    number: 110,
    musl: 'Operation timed out',
    bsd: { text: 'Operation timed out', number: 60 },
  },
  { glibc: 'Connection refused', number: 111, bsd: { text: 'Connection refused', number: 61 } },
  {
    glibc: 'No route to host',
    number: 113,
    musl: 'Host is unreachable',
    bsd: { text: 'No route to host', number: 65 },
  },
  {
    glibc: 'Too many open files',
    number: 24,
    musl: 'No file descriptors available',
    bsd: { text: 'Too many open files', number: 24 },
  },
  {
    glibc: 'Name or service not known',
    number: -2,
    musl: 'Name does not resolve',
    bsd: { text: 'nodename nor servname provided, or not known', number: 8 },
  },
];

/** Characters that do not vary besides, without which the text of the system is all that is said. */
const leastBesides = 12;

/** Returns a message as systems with other C libraries print it; none where it says nothing of the system. */
export function getSystemWordings(template: string): string[] {
  const known = systemTexts.find(({ glibc }) => template.includes(glibc));
  if (known === undefined || getLiterals(template).join('').length < known.glibc.length + leastBesides)
    return [];
  const { glibc, number, musl = glibc, bsd } = known;
  const ofNumber = new RegExp(`(?<=[([ ]|errno[ :=]+)${number}(?=[:)\\]]| \\()`, 'g');
  const others = [
    template.replaceAll(glibc, musl),
    template.replaceAll(glibc, bsd.text).replace(ofNumber, String(bsd.number)),
  ];
  return [...new Set(others)].filter((each) => each !== template);
}
