import type { ErrorPage } from './error-page.ts';
import type { GuideCause, GuideContent, GuideFix } from './guide.ts';
import type { PageLink } from './link.ts';
import type { ListedError, Shelf } from './listing.ts';
import type { Message } from './message.ts';
import type { Guide } from '@/schemas/guide.ts';
import { likelihoods } from '@/schemas/cause.ts';

import { getFixes, getMessages, getReadingSamples, labMark, place } from './gallery-sample.ts';

/** One sample of every component's data, in all its states. */
export interface Gallery {
  paths: Guide['path'][];
  messages: Message[];
  causes: GuideCause[];
  fixes: GuideFix[];
  links: PageLink[];
  /** The shorter sections of a guide. */
  sections: Pick<GuideContent, 'symptoms' | 'avoid' | 'prevention' | 'faq' | 'sources'>;
  meaning: ErrorPage['meaning'];
  neighbours: ErrorPage['neighbours'];
  comparisons: ErrorPage['comparisons'];
  shelf: Shelf;
  listed: ListedError[];
}

/** Returns the samples that the gallery shows. */
export function getGallery(): Gallery {
  const hops = ['Browser', 'CDN', 'Load balancer', 'Reverse proxy', 'Application'];
  return {
    paths: [2, 5].map((count) => ({
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
      lab: likelihood === 'common' ? labMark : undefined,
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
        guides: [],
      },
      {
        href: '#gallery',
        code: 'ECONNREFUSED',
        title: 'Connection refused',
        note: 'With guides.',
        guides: [{ href: '#gallery', title: 'A guide', label: 'A place' }],
      },
    ],
  };
}
