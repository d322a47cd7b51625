const largestFile = 20_000_000;

const refusals = {
  large: 'That file is larger than 20 MB. Cut out the minutes around the error, or browse instead:',
  unreadable: 'That file could not be read. Paste the lines around the error, or browse instead:',
  noText: 'That file is no text. Open a log, a page or a HAR file, or browse instead:',
} as const;

/** Returns the text of a file, or the sentence that says why there is none. */
export async function readTextFile(file: File): Promise<{ text: string } | { refusal: string }> {
  if (file.size > largestFile) return { refusal: refusals.large };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { refusal: refusals.unreadable };
  return text.includes('\u0000') ? { refusal: refusals.noText } : { text };
}
