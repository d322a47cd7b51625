import type { Catalogue } from '../../tests/content/catalogue.ts';

/** A family of codes that the catalogue holds in full, as its authority lists them. */
export interface Family {
  name: string;
  /** Product whose codes they are; absent for shared ones. */
  product?: string;
  codes: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);
const range = (from: number, to: number, prefix = '') =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${from + at}`);

/** The families, each with the source of its list. */
export const families: readonly Family[] = [
  {
    // IANA, HTTP Status Code Registry.
    name: 'HTTP 4xx and 5xx',
    codes: [
      ...range(400, 418),
      ...words('421 422 423 424 425 426 428 429 431 451'),
      ...range(500, 508),
      ...words('510 511'),
    ],
  },
  {
    // nginx, src/http/ngx_http_request.h; 498 is reserved there and never sent.
    name: 'nginx',
    product: 'nginx',
    codes: words('444 494 495 496 497 499'),
  },
  {
    // Cloudflare, 5xx errors; 500 to 504 are the shared codes above.
    name: 'Cloudflare 5xx',
    product: 'cloudflare',
    codes: words('520 521 522 523 524 525 526 530'),
  },
  {
    // Cloudflare, 1xxx errors.
    name: 'Cloudflare 1xxx',
    product: 'cloudflare',
    codes:
      words(`1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1018 1019 1020
      1023 1025 1033 1034 1035 1036 1037 1040 1041 1101 1102 1104 1106 1200`),
  },
  {
    // AWS, Application Load Balancer: HTTP errors that the load balancer generates, its own codes.
    name: 'AWS Application Load Balancer',
    product: 'aws-alb',
    codes: words('000 460 463 464 505 507 561 562'),
  },
  {
    // Heroku Dev Center, Error Codes.
    name: 'Heroku',
    product: 'heroku',
    codes: [
      ...range(10, 28, 'H'),
      ...words('H31 H32 H33 H34 H80 H81 H82 H83 H99 R10 R12 R13 R14 R15 R16 R17 R99'),
      ...range(10, 15, 'L'),
    ],
  },
  {
    // errno(3), the numbers that sockets return.
    name: 'Socket errors',
    codes:
      words(`EACCES EADDRINUSE EADDRNOTAVAIL ECONNABORTED ECONNREFUSED ECONNRESET EHOSTDOWN EHOSTUNREACH EMFILE
      ENETDOWN ENETUNREACH ENFILE ENOBUFS ENOTCONN EPIPE EPROTO ETIMEDOUT`),
  },
  {
    // gai_strerror(3).
    name: 'Name lookup errors',
    codes:
      words(`EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW
      EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM`),
  },
  {
    // IANA, DNS RCODEs; NOERROR is no error.
    name: 'DNS response codes',
    codes:
      words(`FORMERR SERVFAIL NXDOMAIN NOTIMP REFUSED YXDOMAIN YXRRSET NXRRSET NOTAUTH NOTZONE DSOTYPENI BADVERS
      BADSIG BADKEY BADTIME BADMODE BADNAME BADALG BADTRUNC BADCOOKIE`),
  },
];

/** Returns the codes of a family that have no entry: as its code, or as a spelling that leads to one. */
export function getMissing({ product, codes }: Family, { errors }: Catalogue): string[] {
  const own = errors.filter(({ data }) => data.product === product);
  const known = new Set(
    own.flatMap(({ data }) => [data.code, ...data.aliases]).map((spelling) => spelling.toLowerCase()),
  );
  return codes.filter((code) => !known.has(code.toLowerCase()));
}
