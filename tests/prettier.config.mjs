import { resolve } from 'node:path';

export default {
  printWidth: 110,
  singleQuote: true,
  plugins: ['prettier-plugin-astro', 'prettier-plugin-tailwindcss'],
  tailwindStylesheet: resolve(import.meta.dirname, '../src/styles/global.css'),
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    { files: '*.md', options: { proseWrap: 'preserve' } },
  ],
};
