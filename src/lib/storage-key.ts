/** Everything the site may write to the browser's local storage. */
export const storageKeys = {
  'efh-consent': {
    purpose: 'Necessary',
    text: 'Your answer to the cookie question: the choice, its day and the version of the text. Written when you answer.',
    duration: '180 days',
  },
  'efh-theme': {
    purpose: 'Necessary',
    text: 'Light or dark, if you choose one with the theme switch. Removed when you go back to the system’s setting.',
    duration: 'Until you change it',
  },
  'efh-steps': {
    purpose: 'Preferences',
    text: 'The steps you ticked off, by page. Written only if you agreed, removed when you withdraw.',
    duration: 'Until you withdraw or untick',
  },
  'efh-platform': {
    purpose: 'Preferences',
    text: 'The platform you chose where a step has several, such as AWS CLI. Written only if you agreed, removed when you withdraw.',
    duration: 'Until you withdraw',
  },
  'efh-searches': {
    purpose: 'Preferences',
    text: 'Your last five searches, which the search page offers again. Written only if you agreed, removed when you withdraw or clear them.',
    duration: 'Until you withdraw or clear them',
  },
} as const;

export type StorageKey = keyof typeof storageKeys;

/** Returns the keys that are written only with a reader's agreement. */
export function getKeysWithConsent(): StorageKey[] {
  const isKey = (key: string): key is StorageKey => key in storageKeys;
  return Object.keys(storageKeys)
    .filter(isKey)
    .filter((key) => storageKeys[key].purpose === 'Preferences');
}
