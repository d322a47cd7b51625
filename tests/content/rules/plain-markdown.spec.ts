import { testRule } from '../rule-test.ts';
import { rule } from './plain-markdown.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const page = 'pages/about.mdx';
const replace = 'How nginx decides.';
const known = 'Note, ConsentFacts, ContactAddress, StorageTable';
const tags = `Markdown and the components ${known}; placeholders like <host> belong in code`;

const refused = [
  {
    title: 'an import',
    by: "import x from 'x';",
    found: 'an import or export',
    allowed: 'Markdown; components are handed in by the page',
  },
  {
    title: 'an export',
    by: 'export const x = 1;',
    found: 'an import or export',
    allowed: 'Markdown; components are handed in by the page',
  },
  {
    title: 'an expression',
    by: 'It is 1 + {1}.',
    found: 'an expression in braces',
    allowed: 'braces only inside code',
  },
  {
    title: 'a placeholder outside code',
    by: 'Open <host> now.',
    found: 'an HTML tag or unknown component',
    allowed: tags,
  },
  {
    title: 'an HTML tag',
    by: 'Some <b>bold</b> text.',
    found: 'an HTML tag or unknown component',
    allowed: tags,
  },
  {
    title: 'an unknown component',
    by: '<Chart />',
    found: 'an HTML tag or unknown component',
    allowed: tags,
  },
  {
    title: 'a component that begins like a known one',
    by: '<NoteBook />',
    found: 'an HTML tag or unknown component',
    allowed: tags,
  },
  {
    title: 'a heading above level 3 in a guide',
    by: '## Why',
    found: 'a heading above level 3',
    allowed: 'headings that begin with ###',
  },
];

testRule(rule, {
  accepts: [
    {
      title: 'the components that pages hand in',
      changes: [{ file, replace, by: '<Note>\n\nText.\n\n</Note>' }],
    },
    {
      title: 'braces and tags in inline code',
      changes: [{ file, replace, by: 'Write `{ <host> }` there.' }],
    },
    {
      title: 'imports, braces and tags in a code block',
      changes: [{ file, replace, by: '```js\nimport x;\n<b>{x}</b>\n```' }],
    },
    { title: 'comparisons', changes: [{ file, replace, by: 'Where a < b or 5 <3.' }] },
    { title: 'headings of level 3 in a guide', changes: [{ file, replace, by: '### Why' }] },
  ],
  refuses: [
    ...refused.map(({ title, by, found, allowed }) => ({
      title,
      changes: [{ file, replace, by: `Text.\n\n${by}` }],
      file,
      at: by,
      field: '(body)',
      found,
      allowed,
    })),
    {
      title: 'text after a code block that was closed',
      changes: [{ file: page, replace: 'A reference.', by: '```\n{code}\n```\n\nNot {code}.' }],
      file: page,
      at: 'Not {code}',
      field: '(body)',
      found: 'an expression in braces',
      allowed: 'braces only inside code',
    },
  ],
});
