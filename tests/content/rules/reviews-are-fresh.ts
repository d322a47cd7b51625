import type { Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';

const months = 12;

/** Returns the last day on which a review of the given day still counts. */
function getLimit(reviewed: string): Date {
  const day = new Date(`${reviewed}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day;
}

export const rule: Rule = {
  name: 'reviews-are-fresh',
  description: `What is published was checked against its sources within ${months} months.`,
  check({ errors, guides, pages }) {
    const entries: Entry<{ reviewed: string }>[] = [...errors, ...guides, ...pages];
    return entries
      .filter(({ data }) => getLimit(data.reviewed) < new Date())
      .map((entry) =>
        violate(
          this.name,
          entry,
          ['reviewed'],
          entry.data.reviewed,
          `a day within the last ${months} months`,
        ),
      );
  },
};
