import type { ConfigData } from 'html-validate';

/** How html-validate judges every page of the built site: its recommended preset, with what follows. */
export const htmlValidateConfig = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Headings in running text may begin with a status code, and so do their ids: valid in HTML.
    'valid-id': ['error', { relaxed: true }],
    // The rule `titles` has a limit of its own, and redirects show their title to nobody.
    'long-title': 'off',
  },
} satisfies ConfigData;
