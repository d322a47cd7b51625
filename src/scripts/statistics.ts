import type { StatisticsSettings, Visit, VisitReport } from '@/lib/statistics.ts';
import { consentEvent, isAllowed } from './consent.ts';

type Adapter = { reportVisit: (settings: StatisticsSettings, visit: Visit) => VisitReport };

const settings: StatisticsSettings = {
  endpoint: import.meta.env.PUBLIC_ANALYTICS_ENDPOINT ?? '',
  site: import.meta.env.PUBLIC_ANALYTICS_SITE ?? '',
};

/** Loads the adapter of the configured service; the others are not part of the build. */
async function loadAdapter(): Promise<Adapter | undefined> {
  if (import.meta.env.PUBLIC_ANALYTICS === 'plausible') return import('./statistics/plausible.ts');
  if (import.meta.env.PUBLIC_ANALYTICS === 'umami') return import('./statistics/umami.ts');
  if (import.meta.env.PUBLIC_ANALYTICS === 'goatcounter') return import('./statistics/goatcounter.ts');
  return undefined;
}

let isReported = false;

/** Reports this page once, and only while the reader agrees. A service that is down is not an error. */
async function report() {
  if (isReported || !isAllowed('statistics')) return;
  const adapter = await loadAdapter();
  if (!adapter || !isAllowed('statistics')) return;
  isReported = true;
  const { pathname: path, hostname, origin } = location;
  const referrer = document.referrer === '' ? '' : new URL(document.referrer).origin;
  const { url, body } = adapter.reportVisit(settings, { path, hostname, origin, referrer });
  const headers = body === null ? {} : { 'Content-Type': 'application/json' };
  await fetch(url, {
    method: body === null ? 'GET' : 'POST',
    mode: body === null ? 'no-cors' : 'cors',
    credentials: 'omit',
    keepalive: true,
    headers,
    body,
  }).catch(() => undefined);
}

document.addEventListener(consentEvent, () => void report());
void report();
