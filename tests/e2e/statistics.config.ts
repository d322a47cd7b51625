import type { AstroUserConfig } from 'astro';
import config from '../../astro.config.mjs';

/** What is read by no test of the statistics. */
const left = ['compression', 'search-index'];

/** The site as it is built, without its search index and its compressed copies, and with a cache of its own. */
export default {
  ...config,
  cacheDir: 'node_modules/.cache/statistics',
  integrations: (config.integrations ?? []).flat().filter((each) => !each || !left.includes(each.name)),
} satisfies AstroUserConfig;
