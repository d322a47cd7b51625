import type { StatisticsSettings, Visit, VisitReport } from '@/lib/statistics.ts';

/** Returns the report of a visit for Umami's send API. */
export function reportVisit(
  { endpoint, site }: StatisticsSettings,
  { path, hostname, referrer }: Visit,
): VisitReport {
  const body = { type: 'event', payload: { website: site, hostname, url: path, referrer } };
  return { url: `${endpoint}/api/send`, body: JSON.stringify(body) };
}
