import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { headers } from './src/integrations/headers.ts';
import { compression } from './src/integrations/compression.ts';
import { contentSecurityPolicy, isListed, site } from './src/integrations/settings.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  site,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  security: { csp: contentSecurityPolicy },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: isListed }), searchIndex(), headers(), compression()],
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // Harmless, once for each MDX file: https://github.com/withastro/astro/issues/18087. Can go when that is closed.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
