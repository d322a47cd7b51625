/** Whether an error is an HTTP status of failure, which many products send. */
export const isStatus = (error: { code: string } | undefined): boolean =>
  /^[45]\d\d$/.test(error?.code ?? '');
