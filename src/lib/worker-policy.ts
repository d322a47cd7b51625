/** Name of the only Trusted Types policy that pages may make: it lets a worker start from a script of this site. */
export const workerPolicy = 'worker-script';
