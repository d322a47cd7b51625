import { workerPolicy } from '@/lib/worker-policy.ts';

/** Trusted Types as far as this site needs them; browsers without them take addresses as they are. */
interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/** Decides which addresses scripts may be loaded from. */
interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

const rules: ScriptPolicy = {
  createScriptURL(address: string): string {
    if (new URL(address, location.href).origin !== location.origin) {
      throw new TypeError(`Found a worker at ${address}; allowed: a script of this site.`);
    }
    return address;
  },
};

let policy: ScriptPolicy | undefined;

/** Starts a worker from a script of this site. */
export function startWorker(address: string): Worker {
  // A page may make the policy once; every worker is started with the same one.
  policy ??= window.trustedTypes?.createPolicy(workerPolicy, rules) ?? rules;
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
