import type { z } from 'astro/zod';
import { getAllowedKeys } from './schema-path.ts';
import { quote } from './violation.ts';

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** Returns the issues of the form that came closest, where a field may have one of several forms. */
export function getLeaves(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [closest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return closest.flatMap((inner) => getLeaves({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Returns where an issue is, what was found there, and what is allowed. */
export function describeIssue(schema: z.ZodType, issue: z.core.$ZodIssue, data: unknown) {
  if (issue.code === 'unrecognized_keys') {
    return {
      path: [...issue.path, issue.keys[0] ?? ''],
      found: `unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${issue.keys.join(', ')}`,
      allowed: getAllowedKeys(schema, issue.path).join(', '),
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      path: issue.path,
      found: quote(valueAt(data, issue.path)),
      allowed: issue.values.map(String).join(', '),
    };
  }
  const value = valueAt(data, issue.path);
  return {
    path: issue.path,
    found: quote(value),
    allowed: value === undefined ? `${issue.message} (this field is required)` : issue.message,
  };
}
