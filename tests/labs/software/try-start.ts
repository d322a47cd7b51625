import { statSync } from 'node:fs';
import { readLog, type Service } from '../runner/service.ts';
import type { Sight } from '../runner/sight.ts';

/** Starts a service that may refuse to: exit code 0 where it runs, else its own, with what it printed. */
export async function tryStart(service: Service): Promise<Sight> {
  const { output } = service.plan;
  const before = statSync(output, { throwIfNoEntry: false })?.size ?? 0;
  const end = service.isRunning ? undefined : await service.start().catch(() => service.waitForEnd());
  if (end !== undefined) await service.stop();
  const code = end === undefined ? 0 : Number(/\d+/.exec(end)?.[0] ?? 1);
  return { code, seen: { terminal: readLog(output).slice(before) } };
}
