/** A section of a page, as the table of contents lists it. */
export interface TocItem {
  id: string;
  title: string;
}

/** The parts of an error's page that decide which sections it has. */
interface ErrorParts {
  guide: { content: { advancedFixes: readonly unknown[] } } | undefined;
  scopes: readonly unknown[];
  messages: readonly unknown[];
}

/** Section titles of a guide by their fixed ids, in the order of the page. */
export const guideSections = [
  { id: 'quick-answer', title: 'Quick answer' },
  { id: 'symptoms', title: 'Is this your error?' },
  { id: 'causes', title: 'Causes' },
  { id: 'fixes', title: 'Fixes' },
  { id: 'advanced-fixes', title: 'Advanced fixes' },
  { id: 'avoid', title: 'What not to do' },
  { id: 'prevention', title: 'Prevention' },
  { id: 'background', title: 'Background' },
  { id: 'faq', title: 'Questions' },
  { id: 'related', title: 'Related errors' },
  { id: 'sources', title: 'Sources' },
] as const satisfies readonly TocItem[];

/** Returns the contents of a guide; sections that it leaves empty are not listed. */
export function getGuideToc(hasAdvancedFixes: boolean): TocItem[] {
  return guideSections.filter(({ id }) => id !== 'advanced-fixes' || hasAdvancedFixes);
}

/** Returns the contents of an error's page, with those of its general guide in their place. */
export function getErrorToc({ guide, scopes, messages }: ErrorParts): TocItem[] {
  const general = guide ? getGuideToc(guide.content.advancedFixes.length > 0) : [];
  const shared = new Set(['quick-answer', 'background', 'faq', 'related', 'sources']);
  return [
    { id: 'quick-answer', title: 'Quick answer' },
    ...(scopes.length > 0 ? [{ id: 'where', title: 'Choose where you see it' }] : []),
    { id: 'for-you', title: 'What it means for you' },
    ...general.filter(({ id }) => !shared.has(id)),
    ...(messages.length > 0 ? [{ id: 'exact-text', title: 'Exact text per product' }] : []),
    { id: 'background', title: 'Background' },
    ...general.filter(({ id }) => id === 'faq'),
    { id: 'related', title: 'Neighbours compared' },
    { id: 'sources', title: 'Sources' },
  ];
}
