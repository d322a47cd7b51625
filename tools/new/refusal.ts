/** What a contributor asked for and cannot have, as one sentence. */
export class Refusal extends Error {}

const longestList = 24;

/** Returns a list of ids for a message, or their number and place where they are many. */
export function listIds(ids: readonly string[], folder: string): string {
  if (ids.length === 0) return `an entry of ${folder}, of which there is none yet`;
  return ids.length > longestList ? `one of the ${ids.length} in ${folder}` : ids.join(', ');
}
