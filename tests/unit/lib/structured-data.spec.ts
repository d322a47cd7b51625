import { expect, test } from '@playwright/test';
import { getStructuredData } from '../../../src/lib/structured-data.ts';

const url = 'https://example.com/errors/502-bad-gateway/nginx/';
const article = {
  title: '</script><script>alert("1")</script>',
  description: 'A <b> & <!-- c',
  crumbs: [
    { title: 'Home', href: '/' },
    { title: '502', href: '/errors/502-bad-gateway/' },
    { title: 'nginx' },
  ],
  published: '2026-11-01',
  reviewed: '2026-11-24',
};

test('no text can end the script element or open a comment in it', () => {
  const json = getStructuredData(article, url);
  expect(article.title).toContain('<');
  expect(json).not.toContain('<');
  expect(json).toContain('\\u003c/script>');
});

test('search engines read the texts unchanged, and addresses in full', () => {
  expect(JSON.parse(getStructuredData(article, url))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: article.title,
        description: article.description,
        url,
        datePublished: '2026-11-01',
        dateModified: '2026-11-24',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.com/' },
          {
            '@type': 'ListItem',
            position: 2,
            name: '502',
            item: 'https://example.com/errors/502-bad-gateway/',
          },
          { '@type': 'ListItem', position: 3, name: 'nginx', item: url },
        ],
      },
    ],
  });
});
