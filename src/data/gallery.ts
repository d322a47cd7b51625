import type { ErrorPage } from './error-page.ts';
import type { GuideCause, GuideContent, GuideFix } from './guide.ts';
import type { PageLink } from './link.ts';
import type { ListedError, Shelf } from './listing.ts';
import type { Message } from './message.ts';
import type { Matrix } from './matrix.ts';
import type { Guide } from '@/schemas/guide.ts';
import { likelihoods } from '@/schemas/cause.ts';
import { risks } from '@/schemas/fix.ts';
import { evidenceKinds } from '@/schemas/signature.ts';

/** One sample of every component's data, in all its states. */
export interface Gallery {
  paths: Guide['path'][];
  messages: Message[];
  causes: GuideCause[];
  fixes: GuideFix[];
  links: PageLink[];
  matrix: Matrix;
  /** The shorter sections of a guide. */
  sections: Pick<GuideContent, 'symptoms' | 'avoid' | 'prevention' | 'faq' | 'sources'>;
  meaning: ErrorPage['meaning'];
  neighbours: ErrorPage['neighbours'];
  shelf: Shelf;
  listed: ListedError[];
}

const place = { title: 'A place', href: '#gallery' };

function getMessages(): Message[] {
  return evidenceKinds.map((kind, at) => ({
    id: `message-${kind}`,
    href: '#gallery',
    parts: [
      {
        text: 'connect() failed (111: Connection refused) while connecting to upstream, client: ',
        isPlaceholder: false,
      },
      { text: 'address', isPlaceholder: true },
    ],
    product: { name: 'Sample proxy', href: '#gallery' },
    place: 'error log',
    status: at === 1 ? undefined : 502,
    versions: at === 2 ? 'since 1.19' : undefined,
    meaning: 'What the message says, with a `word` from it.',
    evidence: { kind, text: `Evidence of kind ${kind}` },
    source: { title: 'A source', url: 'https://example.com/' },
    fault: place,
    error: { id: 'sample', ...place },
    fix: at === 0 ? place : undefined,
  }));
}

function getFixes(): GuideFix[] {
  return risks.map((risk, at) => ({
    id: `fix-${risk}`,
    number: at + 1,
    title: `A fix that ${risk.replaceAll('-', ' ')}`,
    addresses: ['cause-common'],
    removes: [{ title: 'A common cause', href: '#cause-common' }],
    risk,
    undo: 'How to go back.',
    steps: [
      {
        do: 'Read the log.',
        run: 'tail -n 20 /var/log/nginx/error.log',
        expect: 'A line.',
        then: 'Look elsewhere.',
      },
      {
        do: 'Choose your platform.',
        caution: 'This step can break something.',
        snippet: { file: '/etc/sample.conf', text: 'listen 8080;' },
        variants: [
          { platform: 'aws-console', do: 'Open **EC2**.' },
          { platform: 'aws-cli', run: 'aws sts get-caller-identity', expect: 'Your account.' },
        ],
      },
    ],
    verify: {
      do: 'Ask again.',
      run: 'curl -sS -o /dev/null -w "%{http_code}\\n" http://localhost:8080/',
      expect: '`200`.',
    },
  }));
}

function getReadingSamples(): Pick<Gallery, 'sections' | 'meaning' | 'neighbours'> {
  const text = 'A sentence with a `word` of code and [linked words](#gallery).';
  return {
    sections: {
      symptoms: [
        { text, messages: [] },
        { text: 'With a message:', messages: getMessages().slice(0, 1) },
      ],
      avoid: [{ title: 'A mistake', why: text }],
      prevention: [text, 'A second habit.'],
      faq: [{ question: 'What do people ask?', answer: text }],
      sources: [
        {
          title: 'A source',
          url: 'https://example.com/',
          supports: 'What it supports.',
          accessed: '2026-11-24',
        },
      ],
    },
    meaning: { visitor: text, owner: text, developer: text },
    neighbours: [
      { href: '#gallery', code: '503', title: 'Service Unavailable', note: 'How it differs.', meaning: text },
    ],
  };
}

/** Returns the samples that the gallery shows. */
export function getGallery(): Gallery {
  const hops = ['Browser', 'CDN', 'Load balancer', 'Reverse proxy', 'Application'];
  const proven = {
    text: '502',
    href: '#gallery',
    evidence: 'lab' as const,
    label: 'Sample proxy: 502, reproduced',
  };
  const documented = {
    text: 'log',
    href: '#gallery',
    evidence: 'vendor-docs' as const,
    label: 'Sample proxy: a log line only',
  };
  return {
    paths: [2, 3, 5].map((count) => ({
      hops: hops
        .slice(-count)
        .map((name, at) => (at === 0 ? { name } : { name, note: 'what this hop does here' })),
      failsAfter: count - 1,
      caption: `A path of ${count} hops; the last one fails.`,
    })),
    messages: getMessages(),
    causes: likelihoods.map((likelihood) => ({
      id: `cause-${likelihood}`,
      title: `A cause that is ${likelihood}`,
      fault: place,
      likelihood,
      why: 'How it leads to the error, and the reason for its rank.',
      confirm: { do: 'Look at the port.', run: 'ss -ltnp', shows: 'No line means that it is this cause.' },
      fixes: [{ number: 1, href: '#fix-reads-only' }],
    })),
    fixes: getFixes(),
    links: [
      { href: '#gallery', title: 'A link', note: 'With a note.' },
      { href: '#gallery', code: '502', title: 'With a code', label: 'With a label', note: 'And a `note`.' },
    ],
    ...getReadingSamples(),
    shelf: {
      id: 'sample',
      href: '#gallery',
      title: 'A shelf',
      summary: 'What stands on it, in a sentence.',
      icon: 'server',
      errors: [{ href: '#gallery', title: 'An error' }],
      guides: [],
      products: [
        { href: '#gallery', title: 'A product' },
        { href: '#gallery', title: 'Another' },
      ],
    },
    listed: [
      {
        href: '#gallery',
        code: '502',
        title: 'Bad Gateway',
        note: 'What it means.',
        words: '502',
        guides: [],
      },
      {
        href: '#gallery',
        code: 'ECONNREFUSED',
        title: 'Connection refused',
        note: 'With guides.',
        words: 'econnrefused',
        guides: [{ href: '#gallery', title: 'A guide', label: 'A place' }],
      },
    ],
    matrix: {
      products: [{ name: 'Sample proxy', href: '#gallery' }],
      rows: [
        { title: 'A fault', href: '#gallery', isFiner: false, cells: [[proven, documented]] },
        { title: 'A finer fault', href: '#gallery', isFiner: true, cells: [[]] },
      ],
    },
  };
}
