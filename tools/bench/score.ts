/** How often the right answer came first, and among the first three. */
export interface Score {
  cases: number;
  first: number;
  three: number;
}

/** One case with the place of its right answer: 0 for the first, -1 where it is missing. */
export interface Outcome {
  kind: string;
  place: number;
}

/** Returns the place of the first right answer. */
export function getPlace(answers: readonly string[], right: readonly string[]): number {
  return answers.findIndex((answer) => right.includes(answer));
}

/** Returns the score of some outcomes. */
export function getScore(outcomes: readonly Outcome[]): Score {
  return {
    cases: outcomes.length,
    first: outcomes.filter(({ place }) => place === 0).length,
    three: outcomes.filter(({ place }) => place >= 0 && place < 3).length,
  };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Returns scores as lines: one for each kind of case, and one for all. */
export function formatScores(outcomes: readonly Outcome[]): string[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  const row = (name: string, { cases, first, three }: Score) =>
    `  ${name.padEnd(12)} ${String(cases).padStart(4)}  first ${percent(first, cases).padStart(7)}  within three ${percent(three, cases).padStart(7)}`;
  return [
    ...kinds.map((kind) => row(kind, getScore(outcomes.filter((each) => each.kind === kind)))),
    row('all', getScore(outcomes)),
  ];
}
