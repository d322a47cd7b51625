import type { Diagnoser } from '@/lib/diagnose/diagnose.ts';
import { readHar } from '@/lib/diagnose/har.ts';
import { findSecrets } from '@/lib/diagnose/secret.ts';
import { describe, describeShared, type DescriptionSource } from './diagnose-description.ts';
import { longestText, type Answer, type Question } from './diagnose-protocol.ts';

/** The catalogue, ready to answer from. */
export interface Knowledge {
  diagnoser: Diagnoser;
  source: DescriptionSource;
}

function answerText(pasted: string, { diagnoser, source }: Knowledge): Answer {
  const har = readHar(pasted);
  const isCut = har === undefined && pasted.length > longestText;
  const { text, candidates } = diagnoser.diagnose(har ?? pasted.slice(0, longestText));
  if (candidates.length === 0) return { state: 'none', isCut };
  const secrets = findSecrets(text);
  return {
    state: 'done',
    candidates: candidates.map((each) => describe(text, each, source, secrets)),
    isCut,
  };
}

function answerShared(share: string, { source }: Knowledge): Answer {
  const candidate = describeShared(share, source);
  return candidate === undefined ? { state: 'unknown' } : { state: 'shared', candidate };
}

/** Returns what a text means, or what a shared address stands for. */
export function getAnswer(question: Question, knowledge: Knowledge): Answer {
  return 'share' in question ? answerShared(question.share, knowledge) : answerText(question.text, knowledge);
}
