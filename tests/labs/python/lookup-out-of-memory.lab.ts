import { defineLab } from '../runner/lab.ts';

/** Looks a name up again and again, with so much address space. */
const program = `import ctypes, os, resource, sys
libc = ctypes.CDLL(None)
libc.gai_strerror.restype = ctypes.c_char_p
result = ctypes.c_void_p()
def look_up(name):
    error = libc.getaddrinfo(name, b"80", None, ctypes.byref(result))
    if error:
        sys.stderr.write(name.decode() + ": " + libc.gai_strerror(error).decode() + "\\n")
        sys.exit(1)
look_up(b"127.0.0.1")
space = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_AS, (space, space))
for _ in range(5000):
    look_up(b"127.0.0.1")`;

export const lab = defineLab({
  title: 'A program whose memory is used up when it looks a name up',
  software: ['python'],
  fault: 'network-memory-exhausted',
  async given(bench) {
    bench.write('app.py', program);
    const allow = (bytes: number) => bench.write('limit', `${bytes}\n`);
    allow(1);
    return { allow };
  },
  when: (_, bench) => bench.run('/usr/bin/python3 app.py $(cat limit)'),
  then: { code: 1, prints: ['linux/lookup-out-of-memory'] },
  check: {
    run: 'cat limit',
    shows: /^1$/m,
  },
  fix: {
    says: 'Give the program more memory.',
    do: async ({ allow }) => allow(2_000_000_000),
  },
  gone: { code: 0 },
});
