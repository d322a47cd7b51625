import { rule } from './guide-sections.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePageSite, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const basic = 'quick-answer symptoms causes fixes avoid prevention faq related sources';
const whole = basic.replace('fixes', 'fixes advanced-fixes');
const withSections = (ids: string) =>
  samplePageSite({
    body: `<h1>A</h1>${ids
      .split(' ')
      .map((id) => `<section id="${id}"><h2 id="${id}-title">B</h2></section>`)
      .join('')}`,
  });
const guide = (hasAdvancedFixes: boolean) => ({
  ...emptyInventory,
  guides: [{ url: '/', hasAdvancedFixes }],
});

testRule(rule, {
  accepts: [
    { title: 'all sections', site: withSections(whole), inventory: guide(true) },
    { title: 'a guide without advanced fixes', site: withSections(basic), inventory: guide(false) },
    {
      title: 'other sections between them',
      site: withSections(basic.replace('faq', 'background faq')),
      inventory: guide(false),
    },
  ],
  refuses: [
    ...basic.split(' ').map((id) => {
      const rest = basic
        .split(' ')
        .filter((each) => each !== id)
        .join(' ');
      return {
        title: `a guide without ${id}`,
        site: withSections(rest),
        inventory: guide(false),
        found: [rest],
      };
    }),
    { title: 'advanced fixes left out', site: withSections(basic), inventory: guide(true), found: [basic] },
    {
      title: 'advanced fixes that the guide does not have',
      site: withSections(whole),
      inventory: guide(false),
      found: [whole],
    },
    {
      title: 'sections in another order',
      site: withSections(basic.replace('symptoms causes', 'causes symptoms')),
      inventory: guide(false),
      found: [basic.replace('symptoms causes', 'causes symptoms')],
    },
    { title: 'a guide without a page', site: sampleSite({}), inventory: guide(false), found: ['none'] },
  ],
});
