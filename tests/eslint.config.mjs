import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Folders of src/, and those each may not import from; types apart. */
const forbidden = {
  schemas: ['data', 'components', 'layouts', 'pages', 'scripts', 'integrations'],
  lib: ['schemas', 'data', 'components', 'layouts', 'pages', 'scripts', 'integrations'],
  data: ['components', 'layouts', 'pages', 'scripts', 'integrations'],
  components: ['schemas', 'data', 'layouts', 'pages', 'integrations'],
  layouts: ['schemas', 'data', 'lib', 'pages', 'scripts', 'integrations'],
  pages: ['schemas', 'scripts', 'integrations'],
  scripts: ['schemas', 'data', 'components', 'layouts', 'pages', 'integrations'],
  integrations: ['schemas', 'data', 'components', 'layouts', 'pages', 'scripts'],
};

/** Folders that are given content; the others ask src/data/ for it, and pages render what it found. */
const uninformed = ['lib', 'components', 'layouts', 'scripts', 'schemas'];

const importRules = Object.entries(forbidden).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: others.flatMap((other) => [`@/${other}/**`, `../**/${other}/**`]),
            allowTypeImports: true,
            message: `src/${folder}/ may not import from there: see "One-way flow" in CONTRIBUTING.md.`,
          },
          ...(uninformed.includes(folder)
            ? [
                {
                  group: ['astro:content'],
                  allowTypeImports: true,
                  message: 'Only src/data/ asks astro:content.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'tests/fixtures/',
      'src/scripts/theme-before-paint.js',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    // What scrolls sideways takes the focus: without that the keyboard could not scroll it.
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': 'off' },
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_|^Props$', argsIgnorePattern: '^_' },
      ],
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx'], location: 'start' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['tools/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  ...importRules,
);
