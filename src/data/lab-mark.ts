import { labPath } from '@/lib/route.ts';
import type { Catalogue } from './catalogue.ts';

/** What a guide says of the labs that prove one of its causes or fixes, leading to the first of them. */
export interface LabMark {
  href: string;
  text: string;
}

type Part = 'cause' | 'fix';

const inLabs = (count: number) => (count === 1 ? 'in a lab' : `in ${count} labs`);

/**
 * Returns the mark of a guide's cause or fix; undefined where no lab proves it.
 * A cause is confirmed where a lab ran a check: labs with one come first.
 */
export function getLabMark(
  labs: Catalogue['labs'],
  guide: string,
  part: Part,
  id: string,
): LabMark | undefined {
  const proving = [...labs.values()]
    .filter(({ data }) => data.proves.some((each) => each.guide === guide && each[part] === id))
    .toSorted((a, b) => Number(b.data.check !== undefined) - Number(a.data.check !== undefined));
  const [first] = proving;
  if (!first) return undefined;
  const provoked = first.data.check === undefined ? 'Provoked' : 'Provoked and confirmed';
  const words = {
    cause: `${provoked} ${inLabs(proving.length)}`,
    fix: `Applied ${inLabs(proving.length)}: the error was gone`,
  };
  return { href: labPath(first.id), text: words[part] };
}
