import { getMessages, place } from './gallery-sample.ts';
import type { LabShelf, ListedLab } from './lab-list.ts';
import type { CapturedLine, LabPage } from './lab-page.ts';
import type { Matrix } from './matrix.ts';
import type { Message } from './message.ts';
import type { VersionChange } from './version-change.ts';

/** Samples of what shows labs, and of the lists that lead to them. */
export interface LabGallery {
  page: LabPage;
  labs: ListedLab[];
  shelves: LabShelf[];
  changes: VersionChange[];
  /** Messages as one line each, with ids of their own. */
  lines: Message[];
  matrix: Matrix;
}

function getLines(): CapturedLine[] {
  return getMessages()
    .slice(0, 1)
    .map(({ parts, product, place: where, href }) => ({ product: product.name, place: where, parts, href }));
}

function getMatrix(): Matrix {
  const proven = {
    text: '502',
    href: '/labs/',
    evidence: 'lab' as const,
    label: '502, reproduced on Sample proxy 1.2, 25 Nov 2026',
  };
  const documented = {
    text: 'log',
    href: '#gallery',
    evidence: 'vendor-docs' as const,
    label: 'Sample proxy: a log line only, from vendor documentation',
  };
  return {
    products: [{ name: 'Sample proxy', href: '#gallery' }],
    rows: [
      { title: 'A fault', href: '#gallery', isFiner: false, cells: [[proven, documented]] },
      { title: 'A finer fault', href: '#gallery', isFiner: true, cells: [[]] },
    ],
  };
}

/** Returns a lab with all its parts, and the lists that show labs. */
export function getLabGallery(): LabGallery {
  const newer = { version: '1.2', day: '2026-11-25', lines: getLines() };
  const older = { version: '1.1', day: '2026-11-24', lines: getLines() };
  const title = 'Nothing listens where the proxy asks';
  return {
    page: {
      id: 'sample/refused',
      crumbs: [],
      title,
      software: [{ name: 'Sample proxy', href: '#gallery', version: newer.version }],
      day: newer.day,
      fault: { ...place, summary: 'What happened between which two.' },
      status: 502,
      lines: newer.lines,
      check: {
        run: 'curl -sS http://127.0.0.1:{port}/',
        prints: [
          { text: 'curl: (7) Failed to connect to 127.0.0.1 port ', isPlaceholder: false },
          { text: 'port', isPlaceholder: true },
        ],
      },
      fix: 'The application was started on the port that the proxy asks.',
      gone: 'status 200, and none of these messages again',
      proofs: [{ guide: place, cause: place, fix: place }],
      earlier: [older],
      command: 'npm run labs -- sample/refused',
      source: 'tests/labs/sample/refused.lab.ts',
    },
    labs: [
      { href: '#gallery', title, fault: place.title, status: 502, day: '25 Nov 2026' },
      {
        href: '#gallery',
        title: 'The client goes away',
        fault: place.title,
        status: undefined,
        day: '25 Nov 2026',
      },
    ],
    shelves: [
      {
        name: 'Sample proxy',
        href: '#gallery',
        count: 2,
        versions: '1.2 and 1.1',
        days: '24 Nov 2026 to 25 Nov 2026',
      },
    ],
    changes: [{ product: 'Sample proxy', title, href: '#gallery', captures: [newer, older] }],
    matrix: getMatrix(),
    lines: getMessages().map((message) => ({ ...message, id: `line-${message.id}` })),
  };
}
