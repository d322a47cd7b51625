import { defineLab } from '../runner/lab.ts';
import { keyOf, secret, startPrimary } from '../software/nsupdate.ts';

/** Sends a signed query, by a clock that is some seconds wrong. */
const client = `import base64, hashlib, hmac, socket, struct, sys, time
port, shift = int(sys.argv[1]), int(open('clock-error').read())
wire = lambda name: b''.join(bytes([len(part)]) + part.encode() for part in name.split('.')) + bytes(1)
question = struct.pack('!6H', 4711, 0, 1, 0, 0, 0) + wire('www.example.com') + struct.pack('!2H', 1, 1)
now = int(time.time()) + shift
algorithm, when = wire('hmac-sha256'), struct.pack('!HIH', now >> 32, now & 0xffffffff, 300)
signed = question + wire('ddns') + struct.pack('!HI', 255, 0) + algorithm + when + bytes(4)
mac = hmac.new(base64.b64decode('${secret}'), signed, hashlib.sha256).digest()
data = algorithm + when + struct.pack('!H', len(mac)) + mac + struct.pack('!3H', 4711, 0, 0)
tsig = wire('ddns') + struct.pack('!2HIH', 250, 255, 0, len(data)) + data
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.settimeout(2)
client.sendto(question[:10] + struct.pack('!H', 1) + question[12:] + tsig, ('127.0.0.1', port))
sys.exit(client.recv(2000)[3] & 15)
`;

export const lab = defineLab({
  title: 'A client that signs by a clock which is an hour behind',
  software: ['bind', 'python'],
  fault: 'clock-out-of-step',
  async given(bench) {
    bench.write('client.py', client);
    bench.write('clock-error', '-3600');
    return startPrimary(bench, 'key "ddns"', keyOf('ddns'));
  },
  when: ({ bind }, bench) => bench.run(`/usr/bin/python3 client.py ${bind.port}`),
  then: { code: 9, prints: ['bind/tsig-badtime'] },
  check: { run: 'cat clock-error', shows: /^-3600/ },
  fix: {
    says: 'Set the clock of the client.',
    do: (_, bench) => Promise.resolve(bench.write('clock-error', '0')),
  },
  gone: { code: 0 },
});
