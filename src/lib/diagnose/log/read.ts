import type { View } from '../view.ts';
import { readAwsAlb } from './aws-alb.ts';
import { readCloudfront } from './cloudfront.ts';
import { readCombined } from './combined.ts';
import { readEnvoy } from './envoy.ts';
import { readGin } from './gin.ts';
import { readHaproxy } from './haproxy.ts';
import { readHeroku } from './heroku.ts';
import { readIis } from './iis.ts';
import { readIngressNginx } from './ingress-nginx.ts';
import { readNginxError } from './nginx-error.ts';
import { readNginxProxyManager } from './nginx-proxy-manager.ts';
import { readPhpFpm } from './php-fpm.ts';
import { readSquid } from './squid.ts';
import type { LogLine, ReadLine } from './line.ts';
import { findServices } from './service.ts';

/** A failed request that a log reports, with its place in the pasted text. */
export interface FoundLine extends LogLine {
  /** Product that the service is named after whose name stands before the line; null where none does. */
  service: string | null;
  start: number;
  end: number;
}

/** Most particular first: the last one fits lines of many products. */
const readers: ReadLine[] = [
  readHeroku,
  readHaproxy,
  readAwsAlb,
  readCloudfront,
  readEnvoy,
  readIis,
  readSquid,
  readNginxError,
  readIngressNginx,
  readNginxProxyManager,
  readPhpFpm,
  readGin,
  readCombined,
];

const longest = 6000;
/** Requests that are read in full; a log of thousands repeats itself. */
const mostLines = 50;

/**
 * Returns the failed requests that a log reports.
 * @param services products by the names of their services
 */
export function readLog({ text, at }: View, services: ReadonlyMap<string, string>): FoundLine[] {
  const found: FoundLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    if (line.length > longest || found.length >= mostLines || !/\d{3}/.test(line)) continue;
    const read = readers.map((each) => each(line)).find((each) => each !== undefined);
    if (read === undefined) continue;
    const place = (offset: number) => at[from + offset] ?? 0;
    found.push({
      ...read,
      service: [...findServices(line.toLowerCase(), services)][0] ?? null,
      fields: read.fields.map((field) => ({
        ...field,
        start: place(field.start),
        end: place(field.end),
      })),
      start: place(0),
      end: place(line.length),
    });
  }
  return found;
}
