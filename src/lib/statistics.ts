/** Statistics services this site can report to. */
export const statisticsProviders = ['plausible', 'umami', 'goatcounter'] as const;

export type StatisticsProvider = (typeof statisticsProviders)[number];

/** Where and as whom visits are reported. */
export interface StatisticsSettings {
  /** Address of the service, without a path. */
  endpoint: string;
  /** Domain (Plausible) or website id (Umami); GoatCounter needs none. */
  site: string;
}

/** One page that was read. */
export interface Visit {
  /** Path only: never the query, which may hold what somebody searched for. */
  path: string;
  hostname: string;
  origin: string;
  /** Origin of the page the reader came from, or empty. */
  referrer: string;
}

/** A request that reports one visit. */
export interface VisitReport {
  url: string;
  /** JSON body, or null where the address says it all. */
  body: string | null;
}

/** Whether a value names a service; anything else means that visits are not counted. */
export function isStatisticsProvider(value: unknown): value is StatisticsProvider {
  return statisticsProviders.some((provider) => provider === value);
}
