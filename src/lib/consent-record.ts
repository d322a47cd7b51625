import { consentDays, consentVersion, type Purpose } from './consent.ts';

type PurposeId = Purpose['id'];

/** A reader's answer, as it is kept on the device: choice, day and version, no id. */
export interface ConsentRecord {
  version: number;
  /** Milliseconds since 1970. */
  time: number;
  allowed: PurposeId[];
}

const day = 24 * 60 * 60 * 1000;

function isPurposeId(value: unknown): value is PurposeId {
  return value === 'preferences' || value === 'statistics';
}

function isRecord(value: unknown): value is { version: unknown; time: number; allowed: unknown[] } {
  return (
    value !== null &&
    typeof value === 'object' &&
    'version' in value &&
    'time' in value &&
    'allowed' in value &&
    typeof value.time === 'number' &&
    Array.isArray(value.allowed)
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the answer that still holds, or undefined where the reader has to be asked. */
export function parseConsent(text: string | null, now: number): ConsentRecord | undefined {
  const value = text === null ? undefined : parse(text);
  if (!isRecord(value) || value.version !== consentVersion) return undefined;
  const age = now - value.time;
  if (age < -day || age >= consentDays * day) return undefined;
  return { version: consentVersion, time: value.time, allowed: value.allowed.filter(isPurposeId) };
}

/** Returns an answer as it is kept. */
export function formatConsent(allowed: PurposeId[], now: number): string {
  return JSON.stringify({ version: consentVersion, time: now, allowed } satisfies ConsentRecord);
}
