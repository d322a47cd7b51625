import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planContent } from './plan.ts';
import { parseRequest } from './request.ts';

/**
 * Writes a new file, or a new entry into a signature file, and returns what was done as a sentence.
 * @param words what stands behind `npm run new --`
 * @param content the content folder
 * @throws {Refusal} before anything is written
 */
export function writeContent(
  words: readonly string[],
  content: string,
  today = new Date().toISOString().slice(0, 10),
): string {
  const { file, text, isLonger } = planContent(parseRequest(words), content, today);
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: isLonger ? 'w' : 'wx' });
  return (
    `content/${file} ${isLonger ? 'has one more entry' : 'is new'}: replace each TODO by what its comment asks for. ` +
    'What is left, "npm run check:content" lists.'
  );
}
