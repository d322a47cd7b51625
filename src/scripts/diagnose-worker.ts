/** Diagnoses texts beside the page, so that it never stands still: a question comes in, its answer goes out. */
import { Diagnoser } from '@/lib/diagnose/diagnose.ts';
import { load } from './api.ts';
import { getAnswer, type Knowledge } from './diagnose-answer.ts';
import type { DescriptionSource } from './diagnose-description.ts';
import type { Answer, Numbered, Question } from './diagnose-protocol.ts';

async function loadKnowledge(): Promise<Knowledge> {
  const [signatures, meanings, errors, products, faults, quickAnswers] = await Promise.all([
    load('signatures'),
    load('meanings'),
    load('errors'),
    load('products'),
    load('faults'),
    load('quick-answers'),
  ]);
  const source: DescriptionSource = { signatures, meanings, errors, products, faults, quickAnswers };
  return { diagnoser: new Diagnoser(source), source };
}

let knowledge: Promise<Knowledge> | undefined;

async function answer(question: Question): Promise<Answer> {
  let known: Knowledge;
  try {
    knowledge ??= loadKnowledge();
    known = await knowledge;
  } catch (error) {
    console.error(error);
    knowledge = undefined;
    return { state: 'unavailable' };
  }
  try {
    return getAnswer(question, known);
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Numbered<Question>>) => {
  const { id } = data;
  void answer(data).then((found) => self.postMessage({ ...found, id } satisfies Numbered<Answer>));
});
