/** Places where a message is seen. */
export const places = ['error-log', 'access-log', 'body', 'header', 'terminal', 'browser', 'event'] as const;

export type Place = (typeof places)[number];
