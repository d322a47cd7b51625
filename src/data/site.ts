import { isStatisticsProvider } from '@/lib/statistics.ts';
import { categoryPath } from '@/lib/route.ts';
import { getCompanyPages } from './company-page.ts';
import { getShelves } from './listing.ts';
import type { PageLink } from './link.ts';

/** What frames every page. */
export interface SiteFrame {
  shelves: PageLink[];
  company: PageLink[];
  /** Whether this build can count visits. */
  hasStatistics: boolean;
}

async function loadSiteFrame(): Promise<SiteFrame> {
  const shelves = await getShelves();
  return {
    shelves: shelves.map(({ id, title }) => ({ href: categoryPath(id), title })),
    company: (await getCompanyPages()).map(({ id, data }) => ({ href: `/${id}/`, title: data.title })),
    hasStatistics: isStatisticsProvider(import.meta.env.PUBLIC_ANALYTICS),
  };
}

let frame: Promise<SiteFrame> | undefined;

/** Returns what header and footer show on every page; it is put together once per build. */
export function getSiteFrame(): Promise<SiteFrame> {
  frame ??= loadSiteFrame();
  return frame;
}
