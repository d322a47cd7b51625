import { expect, test } from '@playwright/test';
import { canStore, readItem, removeItem, writeItem } from '../../../src/scripts/storage.ts';
import { createStorage, standIn } from './stand-in.ts';

let restore: () => void = () => undefined;

test.afterEach(() => restore());

test('what is written is read, until it is removed', () => {
  restore = standIn({ localStorage: { value: createStorage() } });
  expect(canStore()).toBe(true);
  expect(readItem('efh-theme')).toBeNull();
  writeItem('efh-theme', 'dark');
  expect(readItem('efh-theme')).toBe('dark');
  removeItem('efh-theme');
  expect(readItem('efh-theme')).toBeNull();
});

const fail = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

const blocked: [title: string, descriptor: PropertyDescriptor, isOpen: boolean][] = [
  ['refuses access', { get: fail }, false],
  ['is not there', { value: undefined }, false],
  ['is null', { value: null }, false],
  ['is full', { value: { ...createStorage(), setItem: fail } }, true],
];

for (const [title, descriptor, isOpen] of blocked) {
  test(`nothing is kept and nothing fails where storage ${title}`, () => {
    restore = standIn({ localStorage: descriptor });
    expect(canStore()).toBe(isOpen);
    expect(() => writeItem('efh-theme', 'dark')).not.toThrow();
    expect(readItem('efh-theme')).toBeNull();
    expect(() => removeItem('efh-theme')).not.toThrow();
  });
}
