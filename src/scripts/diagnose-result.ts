import { makeCard } from './diagnose-card.ts';
import type { Described } from './diagnose-description.ts';
import { longestText, type Answer } from './diagnose-protocol.ts';
import { getPart, showState } from './diagnose-state.ts';

const cut = ` Only the first ${longestText.toLocaleString('en')} characters were read.`;

const sentences = {
  done: (total: number, isCut: boolean) =>
    `${total} ${total === 1 ? 'result' : 'results'}, best first.${isCut ? cut : ''}`,
  none: (isCut: boolean) =>
    `Not recognised.${isCut ? cut : ''} Add the lines around it, or the name of the product. Browse instead:`,
  shared: 'Somebody shared this result; the text it came from is not part of the address.',
  unknown:
    'The catalogue does not have the result that this address names. Paste the text, or browse instead:',
  unavailable: 'The catalogue could not be loaded. Browse instead:',
  failed: 'The diagnosis of this text failed. Cut out the lines around the error, or browse instead:',
} as const;

function showCandidates(panel: HTMLElement, candidates: readonly Described[], sentence: string): void {
  showState(panel, 'done', sentence);
  getPart(panel, '[data-candidates]').replaceChildren(
    ...candidates.map((each, at) => makeCard(each, at === 0)),
  );
}

/** Shows what was found, or says why nothing was. */
export function showAnswer(panel: HTMLElement, answer: Answer): void {
  switch (answer.state) {
    case 'done': {
      const { candidates, isCut } = answer;
      return showCandidates(panel, candidates, sentences.done(candidates.length, isCut));
    }
    case 'shared':
      return showCandidates(panel, [answer.candidate], sentences.shared);
    case 'none':
      return showState(panel, 'none', sentences.none(answer.isCut));
    case 'unknown':
      return showState(panel, 'unknown', sentences.unknown);
    case 'unavailable':
    case 'failed':
      return showState(panel, 'error', sentences[answer.state]);
  }
}

/** Shows the entries nearest to a text that was not recognised, below the sentence that says so. */
export function showNearest(panel: HTMLElement, nearest: readonly HTMLElement[]): void {
  const place = getPart(panel, '[data-nearest]');
  place.replaceChildren(...nearest);
  place.hidden = nearest.length === 0;
}
