import type { Bench } from './bench.ts';

const places = ['error-log', 'access-log', 'terminal'] as const;
const lineCount = 6;

/** Returns the last lines of every log of a lab, for whoever has to find out what happened. */
export function tail(bench: Bench): string {
  return bench.services
    .flatMap((service) =>
      places.flatMap((place) => {
        const lines = service.read(place).trimEnd().split('\n').slice(-lineCount);
        return lines.join('') === '' ? [] : [`${service.plan.name}, ${place}:\n  ${lines.join('\n  ')}`];
      }),
    )
    .join('\n');
}
