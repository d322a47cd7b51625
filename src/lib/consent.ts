/** A reason to store or send something that the site does not need to work. */
export interface Purpose {
  id: 'preferences' | 'statistics';
  title: string;
  text: string;
}

/**
 * Version of the text below. Raise it whenever the text, a purpose or a provider changes:
 * every reader is then asked again. A test compares the text with its recorded fingerprint.
 */
export const consentVersion = 2;

/** Days after which a choice, whatever it was, is asked for again. */
export const consentDays = 180;

const preferences: Purpose = {
  id: 'preferences',
  title: 'Preferences',
  text: 'Remembers the steps you tick off, the platform you choose and your last searches, on this device only.',
};

const statistics: Purpose = {
  id: 'statistics',
  title: 'Statistics',
  text: 'Counts which pages are read: the page’s path and the site you came from, nothing you type or paste.',
};

/** Returns the purposes this build offers; statistics only where a provider is configured. */
export function getPurposes(hasStatistics: boolean): Purpose[] {
  return hasStatistics ? [preferences, statistics] : [preferences];
}

/** Returns the question of the notice. */
export function getConsentQuestion(hasStatistics: boolean): string {
  return hasStatistics
    ? 'May we remember your ticked steps, platform and last searches on this device, and count which pages are read? Nothing is stored or sent unless you say yes.'
    : 'May we remember your ticked steps, platform and last searches on this device? Nothing is stored unless you say yes.';
}
