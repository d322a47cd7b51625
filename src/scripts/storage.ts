import type { StorageKey } from '@/lib/storage-key.ts';

/** Whether this browser lets the site keep anything. */
export function canStore(): boolean {
  try {
    return typeof localStorage.length === 'number';
  } catch {
    return false;
  }
}

/** Returns what is kept under a key; null if nothing is, or if storage is blocked. */
export function readItem(key: StorageKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value under a key; does nothing where storage is blocked or full. */
export function writeItem(key: StorageKey, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

/** Removes a key. */
export function removeItem(key: StorageKey): void {
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}
