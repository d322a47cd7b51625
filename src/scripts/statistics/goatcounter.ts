import type { StatisticsSettings, Visit, VisitReport } from '@/lib/statistics.ts';

/** Returns the report of a visit for GoatCounter's count address. */
export function reportVisit({ endpoint }: StatisticsSettings, { path, referrer }: Visit): VisitReport {
  return { url: `${endpoint}/count?${new URLSearchParams({ p: path, r: referrer }).toString()}`, body: null };
}
