import type { Purpose } from '@/lib/consent.ts';
import { getKeysWithConsent } from '@/lib/storage-key.ts';
import { formatConsent, parseConsent } from '@/lib/consent-record.ts';
import { canStore, readItem, removeItem, writeItem } from './storage.ts';

type PurposeId = Purpose['id'];

/** Name of the event on `document` that tells of a new answer. */
export const consentEvent = 'efh-consent';

/** Whether the browser asks sites not to sell or share data (Global Privacy Control). */
export function hasPrivacySignal(): boolean {
  return 'globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true;
}

function getAllowed(): readonly PurposeId[] | undefined {
  return parseConsent(readItem('efh-consent'), Date.now())?.allowed;
}

/** Returns the purpose that a checkbox of the settings stands for. */
export function purposeOf({ name }: HTMLInputElement): PurposeId {
  return name === 'statistics' ? 'statistics' : 'preferences';
}

/** Returns the purposes that this build's settings offer. */
export function getOfferedPurposes(): PurposeId[] {
  return [...document.querySelectorAll<HTMLInputElement>('consent-settings input[name]')].map(purposeOf);
}

/** Whether the reader has agreed to a purpose; no answer means no. */
export function isAllowed(purpose: PurposeId): boolean {
  return getAllowed()?.includes(purpose) ?? false;
}

/** Whether the reader should be asked: no answer holds, one could be kept, and no signal says no. */
export function isQuestionOpen(): boolean {
  return canStore() && !hasPrivacySignal() && getAllowed() === undefined;
}

/** Keeps an answer, removes what is no longer allowed, and tells everyone who listens. */
export function answer(allowed: PurposeId[]): void {
  writeItem('efh-consent', formatConsent(allowed, Date.now()));
  if (!allowed.includes('preferences')) for (const key of getKeysWithConsent()) removeItem(key);
  document.dispatchEvent(new Event(consentEvent));
}
