import { expect, test } from '@playwright/test';
import { isStatisticsProvider, statisticsProviders } from '../../../src/lib/statistics.ts';

for (const provider of statisticsProviders) {
  test(`${provider} is a statistics service`, () => {
    expect(isStatisticsProvider(provider)).toBe(true);
  });
}

for (const value of [undefined, null, '', 'none', 'matomo', 'Plausible', ['plausible'], true]) {
  test(`${JSON.stringify(value)} is no statistics service, so that nothing is counted`, () => {
    expect(isStatisticsProvider(value)).toBe(false);
  });
}
