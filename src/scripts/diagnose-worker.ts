/** Diagnoses texts beside the page, so that it never stands still: a text comes in, a diagnosis goes out. */
import { Diagnoser } from '@/lib/diagnose/diagnose.ts';
import { findSecrets } from '@/lib/diagnose/secret.ts';
import { describe, describeShared, type Described, type DescriptionSource } from './diagnose-description.ts';

/** A text to diagnose, or the ids of a result that was shared; `id` comes back with the answer. */
export type Question = { id: number } & ({ text: string } | { share: string });

/** What was found, or why nothing could be. */
export type Answer =
  { id: number; state: 'done' | 'none'; candidates: Described[] } | { id: number; state: 'error' };

interface Knowledge {
  diagnoser: Diagnoser;
  source: DescriptionSource;
}

async function load(name: string) {
  const response = await fetch(`/api/v1/${name}.json`);
  if (!response.ok) throw new Error(`/api/v1/${name}.json: status ${response.status}`);
  return response.json();
}

async function loadKnowledge(): Promise<Knowledge> {
  const [signatures, errors, products, faults, guides] = await Promise.all(
    ['signatures', 'errors', 'products', 'faults', 'guides'].map(load),
  );
  const source: DescriptionSource = { signatures, errors, products, faults, guides };
  return { diagnoser: new Diagnoser(source), source };
}

let knowledge: Promise<Knowledge> | undefined;

function findCandidates(question: Question, { diagnoser, source }: Knowledge): Described[] {
  if ('share' in question) {
    const shared = describeShared(question.share, source);
    return shared === undefined ? [] : [shared];
  }
  const { text, candidates } = diagnoser.diagnose(question.text);
  const secrets = findSecrets(text);
  return candidates.map((each) => describe(text, each, source, secrets));
}

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    knowledge ??= loadKnowledge();
    const candidates = findCandidates(question, await knowledge);
    return { id, state: candidates.length === 0 ? 'none' : 'done', candidates };
  } catch {
    knowledge = undefined;
    return { id, state: 'error' };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((result) => self.postMessage(result));
});
