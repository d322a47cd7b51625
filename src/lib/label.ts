/** Words that readers see for the values that content uses. */
export const labels = {
  risk: {
    'reads-only': 'Reads only',
    'changes-config': 'Changes configuration',
    'restarts-service': 'Restarts a service',
    'may-lose-data': 'May lose data',
  },
  likelihood: { common: 'Common', occasional: 'Occasional', rare: 'Rare' },
  place: {
    'error-log': 'error log',
    'access-log': 'access log',
    body: 'page body',
    header: 'response header',
    terminal: 'terminal',
    browser: 'browser',
    event: 'event',
  },
  kind: {
    'http-status': 'HTTP status codes',
    'vendor-status': 'Status codes of one vendor',
    'platform-code': 'Platform codes',
    errno: 'System call errors',
    resolver: 'Name lookup errors',
    'dns-rcode': 'DNS response codes',
    tls: 'TLS and certificate errors',
    browser: 'Browser errors',
    tool: 'Command-line errors',
  },
  productKind: {
    proxy: 'Reverse proxy',
    'load-balancer': 'Load balancer',
    cdn: 'Content delivery network',
    'web-server': 'Web server',
    'application-server': 'Application server',
    platform: 'Hosting platform',
    runtime: 'Runtime',
    client: 'Client',
    'operating-system': 'Operating system',
    'dns-server': 'DNS server',
    library: 'Library',
  },
  audience: { visitor: 'visitors', owner: 'owners', developer: 'developers' },
  timing: {
    'at-once': 'At once, on every request',
    'after-timeout': 'After exactly a timeout',
    'under-load': 'Under load',
    'after-deploy': 'After a deploy or a change of configuration',
    intermittent: 'Now and then, without a pattern',
  },
  hop: { client: 'the client', proxy: 'the proxy', resolver: 'the resolver', upstream: 'the upstream' },
  certainty: {
    certain: 'Certain: nothing else prints it',
    likely: 'Likely: usually this product',
    hint: 'A hint: one sign among several',
  },
  fingerprint: { header: 'response header', body: 'page body', log: 'log', terminal: 'terminal' },
} as const;

/** Returns a list as a sentence reads it: `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
