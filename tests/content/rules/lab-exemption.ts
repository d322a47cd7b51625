/** A common cause that no lab can provoke on one Linux machine. */
export interface Exemption {
  /** Id in guides. */
  guide: string;
  cause: string;
  reason: string;
}

export const unprovable: readonly Exemption[] = [
  {
    guide: '429-too-many-requests/index',
    cause: 'client-asks-too-often',
    reason: 'A client that waits after a refusal was refused before: the message comes with the fix as well.',
  },
];
