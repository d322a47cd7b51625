import { rule } from './document-basics.ts';
import { samplePage, samplePageSite, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const good = samplePage();
const refuse = (title: string, part: string, by: string, found: string) => ({
  title,
  site: sampleSite({ '/index.html': good.replace(part, by) }),
  found: [found],
});

testRule(rule, {
  accepts: [{ title: 'a plain page', site: samplePageSite() }],
  refuses: [
    refuse('a page without a doctype', '<!DOCTYPE html>\n', '', '"<html lang="en"><hea"'),
    refuse('a page without a language', ' lang="en"', '', '""'),
    refuse('a page in another language', 'lang="en"', 'lang="de"', '"de"'),
    refuse('a page without an encoding', '<meta charset="utf-8">', '', 'none at the start'),
    refuse('a page as wide as a desktop', 'name="viewport"', 'name="other"', '""'),
    refuse(
      'a page that keeps readers from zooming',
      'initial-scale=1',
      'maximum-scale=1',
      '"width=device-width, maximum-scale=1"',
    ),
  ],
});
