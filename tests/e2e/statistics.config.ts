import type { AstroUserConfig } from 'astro';
import config from '../../astro.config.mjs';

/** What is read by no test of the statistics, and takes most of a build. */
const left = ['compression', 'search-index'];

/** The site as it is built, without its search index and its compressed copies. */
export default {
  ...config,
  integrations: (config.integrations ?? []).flat().filter((each) => !each || !left.includes(each.name)),
} satisfies AstroUserConfig;
