import type { StatisticsSettings, Visit, VisitReport } from '@/lib/statistics.ts';

/** Returns the report of a visit for Plausible's events API. */
export function reportVisit(
  { endpoint, site }: StatisticsSettings,
  { path, origin, referrer }: Visit,
): VisitReport {
  const body = { name: 'pageview', domain: site, url: `${origin}${path}`, referrer };
  return { url: `${endpoint}/api/event`, body: JSON.stringify(body) };
}
