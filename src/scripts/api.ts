import type { Meanings, QuickAnswers } from '@/lib/diagnose/source.ts';
import type { FaultSource, NeighbourSource, SymptomSource } from '@/lib/find/source.ts';

/** The lists of `/api/v1/`, by the names of their files. */
type Api = FaultSource &
  SymptomSource &
  NeighbourSource & { meanings: Meanings; 'quick-answers': QuickAnswers };

/**
 * Returns a list of `/api/v1/`.
 * @throws {Error} when it could not be loaded
 */
export async function load<Name extends keyof Api>(name: Name): Promise<Api[Name]> {
  const response = await fetch(`/api/v1/${name}.json`);
  if (!response.ok) throw new Error(`/api/v1/${name}.json: status ${response.status}`);
  return response.json();
}
