import { defineLab } from '../runner/lab.ts';
import { startResolverInside } from '../software/private-networks.ts';

/** Opens so many files before it looks a name up. */
const program = `import ctypes, os, resource, sys
libc = ctypes.CDLL(None)
libc.gai_strerror.restype = ctypes.c_char_p
result = ctypes.c_void_p()
def look_up(name):
    error = libc.getaddrinfo(name, b"80", None, ctypes.byref(result))
    if error:
        sys.stderr.write(name.decode() + ": " + libc.gai_strerror(error).decode() + "\\n")
        sys.exit(1)
look_up(b"app.example.com")
resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
files = []
try:
    for _ in range(int(sys.argv[1])):
        files.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass
look_up(b"app.example.com")`;

export const lab = defineLab({
  title: 'A program that has no file descriptor left for a lookup',
  software: ['python'],
  tools: ['dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'file-descriptors-exhausted',
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '127.0.0.1');
    await resolver.service.start();
    bench.write('app.py', program);
    const open = (count: number) => bench.write('files', `${count}\n`);
    open(100);
    return { network, open };
  },
  when: ({ network }, bench) => bench.run('/usr/bin/python3 app.py $(cat files)', { inside: network }),
  then: { code: 1, prints: ['linux/lookup-system-error'] },
  check: {
    run: 'cat files',
    shows: /^100$/m,
  },
  fix: {
    says: 'Let the program hold fewer files open.',
    do: async ({ open }) => open(10),
  },
  gone: { code: 0 },
});
