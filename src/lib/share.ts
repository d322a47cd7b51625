/**
 * Returns how many items of each group are shown: the same number of each, as far as it has them.
 * Every group shows one, even where that makes more than the limit.
 */
export function shareOut(sizes: readonly number[], limit: number): number[] {
  const countAt = (level: number) => sizes.reduce((sum, size) => sum + Math.min(size, level), 0);
  let level = 1;
  while (level < Math.max(...sizes, 1) && countAt(level + 1) <= limit) level += 1;
  return sizes.map((size) => Math.min(size, level));
}
