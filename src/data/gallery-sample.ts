import { risks } from '@/schemas/fix.ts';
import { evidenceKinds } from '@/schemas/signature.ts';
import type { Gallery } from './gallery.ts';
import type { GuideFix } from './guide.ts';
import type { Message } from './message.ts';

/** Where the links of samples lead. */
export const place = { title: 'A place', href: '#gallery' };

/** The mark of what a lab proves. */
export const labMark = { text: 'Provoked and confirmed in a lab', href: '#gallery' };

const translation = {
  source: { title: 'A source', url: 'https://example.com/' },
  texts: [{ language: 'Japanese', tag: 'ja', text: '接続を拒否されました' }],
};

/** Returns a message of each kind of evidence. */
export function getMessages(): Message[] {
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
    evidence: { kind, text: `Evidence of kind ${kind}`, href: kind === 'lab' ? '#gallery' : undefined },
    source: { title: 'A source', url: 'https://example.com/' },
    translations: at === 0 ? [translation] : [],
    fault: place,
    error: { id: 'sample', ...place },
    fix: at === 0 ? place : undefined,
  }));
}

/** Returns a fix of each risk, with every kind of step. */
export function getFixes(): GuideFix[] {
  return risks.map((risk, at) => ({
    id: `fix-${risk}`,
    number: at + 1,
    title: `A fix that ${risk.replaceAll('-', ' ')}`,
    addresses: ['cause-common'],
    removes: [{ title: 'A common cause', href: '#cause-common' }],
    risk,
    lab: at === 1 ? labMark : undefined,
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

/** Returns the shorter sections of a guide and of an error's page. */
export function getReadingSamples(): Pick<Gallery, 'sections' | 'meaning' | 'neighbours' | 'comparisons'> {
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
    comparisons: [
      {
        id: 'sample',
        title: '502 or 503?',
        decide: text,
        columns: [
          { href: '#gallery', code: '502', title: 'Bad Gateway', isHere: true },
          { href: '#gallery', code: '503', title: 'Service Unavailable', isHere: false },
        ],
        rows: [{ label: 'A row', cells: [text, 'A short text.'] }],
        sources: [],
      },
    ],
    neighbours: [
      { href: '#gallery', code: '503', title: 'Service Unavailable', note: 'How it differs.', meaning: text },
    ],
  };
}
