import type { Fault } from '@/schemas/fault.ts';

/** The stages of a request's way, in its order: where on it a fault happens. */
export const stages = [
  {
    id: 'request',
    title: 'The client and its request',
    summary: 'What the client sent, may not have, or did not wait for.',
  },
  {
    id: 'proxy',
    title: 'The proxy itself',
    summary: 'Its configuration, and what it ran out of.',
  },
  {
    id: 'resolver',
    title: 'Finding the upstream by name',
    summary: 'The proxy asks a resolver for the address of the upstream.',
  },
  {
    id: 'connection',
    title: 'Connecting to the upstream',
    summary: 'The connection is not made, or does not last until the response.',
  },
  {
    id: 'tls',
    title: 'TLS with the upstream',
    summary: 'The two do not agree on a protocol, or one does not accept the certificate of the other.',
  },
  {
    id: 'response',
    title: 'The response of the upstream',
    summary: 'It comes too late, incomplete, or in a form that cannot be passed on.',
  },
  {
    id: 'application',
    title: 'The application',
    summary: 'The request arrived, and the application had no better answer.',
  },
] as const;

export type Stage = (typeof stages)[number]['id'];

/** Returns the stage at which a fault happens, by its error type and the hops it lies between. */
export function getStage({ between: { from, to }, rfc9209 }: Pick<Fault, 'between' | 'rfc9209'>): Stage {
  const type = rfc9209 ?? '';
  if (to === 'resolver') return 'resolver';
  if (from === 'client' && to !== 'upstream') return 'request';
  if (type.startsWith('tls_')) return 'tls';
  if (/^(connection|destination)_/.test(type)) return 'connection';
  if (from === 'proxy' && to === 'proxy') return 'proxy';
  if (/^http_(response|protocol|upgrade)_/.test(type)) return 'response';
  return from === 'proxy' ? 'connection' : 'application';
}
