import { isKindName, kinds, type KindName } from './kind.ts';
import { Refusal } from './refusal.ts';

/** One new piece of content. */
export interface Request {
  kind: KindName;
  id: string;
}

/**
 * Returns what a command line asks for.
 * @param words what stands behind `npm run new --`
 * @throws {Refusal} when it isn't one known kind and one valid id
 */
export function parseRequest(words: readonly string[]): Request {
  const [kind, id, ...more] = words;
  const allowed = [...Object.keys(kinds), 'lab'].join(', ');
  if (kind === undefined) {
    throw new Refusal(`Found no kind; allowed: ${allowed}, as in "npm run new -- product nginx".`);
  }
  if (!isKindName(kind)) throw new Refusal(`Found kind "${kind}"; allowed: ${allowed}.`);
  const { example, idSchema } = kinds[kind];
  const command = `as in "npm run new -- ${kind} ${example}"`;
  if (id === undefined) throw new Refusal(`Found no id; allowed: one id, ${command}.`);
  if (more.length > 0) {
    throw new Refusal(
      `Found ${more.length + 1} ids (${words.slice(1).join(' ')}); allowed: one, ${command}.`,
    );
  }
  const { error } = idSchema.safeParse(id);
  if (error) throw new Refusal(`Found ${kind} id "${id}"; it ${error.issues[0]?.message}.`);
  return { kind, id };
}
