import { expect, test } from '@playwright/test';
import { formatConsent } from '../../../src/lib/consent-record.ts';
import {
  answer,
  consentEvent,
  hasPrivacySignal,
  isAllowed,
  isQuestionOpen,
} from '../../../src/scripts/consent.ts';
import { createStorage, standIn } from './stand-in.ts';

let restore: () => void = () => undefined;

test.afterEach(() => restore());

/** Opens a page with what is kept on the device and what the browser signals. */
function open(items: Record<string, string> = {}, signal?: unknown) {
  const document = new EventTarget();
  const storage = createStorage(items);
  const navigator = signal === undefined ? {} : { globalPrivacyControl: signal };
  restore = standIn({
    document: { value: document },
    localStorage: { value: storage },
    navigator: { value: navigator },
  });
  return { document, kept: storage.kept };
}

test('a reader who has not answered is asked, and nothing is allowed or kept meanwhile', () => {
  const { kept } = open();
  expect(isQuestionOpen()).toBe(true);
  expect(isAllowed('preferences')).toBe(false);
  expect(isAllowed('statistics')).toBe(false);
  expect(kept.size).toBe(0);
});

for (const choice of [['preferences'], ['statistics'], ['preferences', 'statistics'], []] as const) {
  test(`the answer "${choice.join(' and ') || 'no'}" closes the question and allows just that`, () => {
    const { kept } = open();
    answer([...choice]);
    expect(isQuestionOpen()).toBe(false);
    for (const purpose of ['preferences', 'statistics'] as const) {
      expect(isAllowed(purpose)).toBe(choice.some((each) => each === purpose));
    }
    expect([...kept.keys()]).toEqual(['efh-consent']);
  });
}

test('withdrawal removes ticks, platform and searches at once, and leaves the theme', () => {
  const { kept } = open({
    'efh-consent': formatConsent(['preferences'], Date.now()),
    'efh-steps': '{}',
    'efh-platform': 'aws-cli',
    'efh-searches': '["522"]',
    'efh-theme': 'dark',
  });
  answer(['preferences']);
  expect(kept.size, 'nothing is removed while it is allowed').toBe(5);
  answer(['statistics']);
  expect([...kept.keys()].toSorted()).toEqual(['efh-consent', 'efh-theme']);
});

test('every answer is told to all who listen, after it is kept', () => {
  const { document } = open();
  const heard: boolean[] = [];
  document.addEventListener(consentEvent, () => heard.push(isAllowed('statistics')));
  answer(['statistics']);
  answer([]);
  expect(heard).toEqual([true, false]);
});

for (const [signal, isHeard] of [
  [true, true],
  [false, false],
  ['1', false],
  [undefined, false],
] as const) {
  test(`Global Privacy Control ${String(signal)} ${isHeard ? 'answers' : 'leaves open'} the question`, () => {
    open({}, signal);
    expect(hasPrivacySignal()).toBe(isHeard);
    expect(isQuestionOpen()).toBe(!isHeard);
    expect(isAllowed('statistics')).toBe(false);
  });
}

test('a reader who agrees in spite of the signal has agreed', () => {
  open({}, true);
  answer(['statistics']);
  expect(isAllowed('statistics')).toBe(true);
});

test('where storage is blocked nobody is asked, because no answer could be kept', () => {
  restore = standIn({
    document: { value: new EventTarget() },
    navigator: { value: {} },
    localStorage: {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  });
  expect(isQuestionOpen()).toBe(false);
  expect(() => answer(['statistics'])).not.toThrow();
  expect(isAllowed('statistics')).toBe(false);
});
