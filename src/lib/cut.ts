/**
 * Returns items in parts, in their order.
 * @param size what the items of one part may weigh together; a heavier item is a part of its own
 * @param weigh what an item weighs; each weighs 1 without it
 */
export function cut<T>(items: readonly T[], size: number, weigh: (item: T) => number = () => 1): T[][] {
  const parts: T[][] = [];
  let weight = 0;
  for (const item of items) {
    const last = parts.at(-1);
    weight += weigh(item);
    if (last !== undefined && weight <= size) {
      last.push(item);
    } else {
      parts.push([item]);
      weight = weigh(item);
    }
  }
  return parts;
}
