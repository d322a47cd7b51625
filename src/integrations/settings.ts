import { existsSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';
import { workerPolicy } from '../lib/worker-policy.ts';
import { isStatisticsProvider } from '../lib/statistics.ts';

// The same file that Vite reads, so that the policy and the pages are made from the same settings.
if (existsSync('.env')) process.loadEnvFile('.env');

const { SITE_URL, PUBLIC_ANALYTICS, PUBLIC_ANALYTICS_ENDPOINT } = process.env;

/** Address the site is published at; canonical addresses and the sitemap are made from it. */
export const site = SITE_URL ?? 'https://error-fixer-hub.example';

/** Origin that visits are reported to; undefined where no statistics service is configured. */
function getStatisticsOrigin(): string | undefined {
  if (PUBLIC_ANALYTICS === undefined || PUBLIC_ANALYTICS === '') return undefined;
  if (!isStatisticsProvider(PUBLIC_ANALYTICS)) {
    throw new Error(
      `PUBLIC_ANALYTICS: found "${PUBLIC_ANALYTICS}"; allowed: plausible, umami, goatcounter or nothing.`,
    );
  }
  if (!URL.canParse(PUBLIC_ANALYTICS_ENDPOINT ?? '')) {
    throw new Error(
      `PUBLIC_ANALYTICS_ENDPOINT: found "${PUBLIC_ANALYTICS_ENDPOINT ?? ''}"; allowed: the address of your ${PUBLIC_ANALYTICS} server.`,
    );
  }
  return new URL(PUBLIC_ANALYTICS_ENDPOINT ?? '').origin;
}

const connections = ["'self'", getStatisticsOrigin()].filter((origin) => origin !== undefined).join(' ');

/** Directives that hold on every page, in a `meta` element and in the header alike. */
export const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  `connect-src ${connections}`,
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The one policy names the script of the worker that reads pasted texts.
  `trusted-types ${workerPolicy}`,
] as const;

/** Scripts of this site only; Pagefind compiles WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/** What Astro writes into each page; it adds the hashes of its own scripts and styles. */
export const contentSecurityPolicy = {
  directives: [...directives],
  scriptDirective: { resources: [...scriptSources] },
  styleDirective: { resources: ["'self'"] },
} satisfies Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

const unlisted = /^\/(gallery|search|404)\//;

/**
 * Whether the sitemap lists a page: those with a place of their own, not short addresses.
 * @param page absolute address of the page
 */
export function isListed(page: string): boolean {
  const { pathname } = new URL(page);
  if (unlisted.test(pathname)) return false;
  return (
    pathname === '/' ||
    /^\/(errors|categories|products|faults|labs)\//.test(pathname) ||
    /^\/(about|contact|diagnose|privacy|cookies|terms|editorial-policy)\/$/.test(pathname)
  );
}
