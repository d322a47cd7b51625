/** Returns a promise that resolves after a while. */
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks again and again until something comes, and returns it.
 * @param limit how long, in milliseconds
 * @returns nothing where nothing came in time
 */
export async function poll<T>(limit: number, ask: () => T | Promise<T>): Promise<T | undefined> {
  const end = performance.now() + limit;
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 200)) {
    const found = await ask();
    if (found !== undefined && found !== false && found !== null) return found;
    if (performance.now() + wait > end) return undefined;
    await pause(wait);
  }
}

/** Fails after a while; what was begun is not ended by that. */
export async function limitTime<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`took longer than ${Math.max(0, Math.round(limit / 100)) / 10} s`)),
      limit,
    );
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
