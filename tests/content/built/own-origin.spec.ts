import { rule } from './own-origin.ts';
import { origin } from './site/site.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const foreign = 'https://other.example/a';
const markup = [
  `<script src="${foreign}"></script>`,
  `<script src="//other.example/a"></script>`,
  `<link rel="stylesheet" href="${foreign}">`,
  `<link rel="preconnect" href="${foreign}">`,
  `<link rel="icon" href="${foreign}">`,
  `<img src="${foreign}" alt="">`,
  `<img srcset="/a.png 1x, ${foreign} 2x" alt="">`,
  `<iframe src="${foreign}"></iframe>`,
  `<video poster="${foreign}"></video>`,
  `<svg><use href="${foreign}"/></svg>`,
  `<svg><image xlink:href="${foreign}"/></svg>`,
  `<form action="${foreign}"></form>`,
  `<a href="/" ping="${foreign}">Page</a>`,
  `<style>p { background: url("${foreign}") }</style>`,
  `<style>@import "${foreign}";</style>`,
];

testRule(rule, {
  accepts: [
    {
      title: 'files of the site, links that lead away and links that only tell',
      site: samplePageSite({
        head: `<link rel="icon" href="/a.svg"><link rel="license" href="${foreign}">`,
        body: `<h1>A</h1><a href="${foreign}">Page</a><img src="${origin}/a.png" srcset="/b.png 2x" alt="">`,
      }),
    },
  ],
  refuses: markup.map((html) => ({
    title: html,
    site: samplePageSite({ body: `<h1>A</h1>${html}` }),
    found: [html.includes('"//') ? '//other.example/a' : foreign],
  })),
});
