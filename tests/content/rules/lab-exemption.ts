/** A common cause that no lab can provoke on one Linux machine. */
export interface Exemption {
  /** Id in guides. */
  guide: string;
  cause: string;
  reason: string;
}

export const unprovable: readonly Exemption[] = [];
