/** Copies a text; returns whether it was copied, which takes https and a browser that allows it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
