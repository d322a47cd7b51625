import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { linkSchema } from './source.ts';
import { inlineSchema, textSchema } from './text.ts';

/** The error types of RFC 9209, section 2.3. */
export const rfc9209Types = [
  'dns_timeout',
  'dns_error',
  'destination_not_found',
  'destination_unavailable',
  'destination_ip_prohibited',
  'destination_ip_unroutable',
  'connection_refused',
  'connection_terminated',
  'connection_timeout',
  'connection_read_timeout',
  'connection_write_timeout',
  'connection_limit_reached',
  'tls_protocol_error',
  'tls_certificate_error',
  'tls_alert_received',
  'http_request_error',
  'http_request_denied',
  'http_response_incomplete',
  'http_response_header_section_size',
  'http_response_header_size',
  'http_response_body_size',
  'http_response_trailer_section_size',
  'http_response_trailer_size',
  'http_response_transfer_coding',
  'http_response_content_coding',
  'http_response_timeout',
  'http_upgrade_failed',
  'http_protocol_error',
  'proxy_internal_response',
  'proxy_internal_error',
  'proxy_configuration_error',
  'proxy_loop_detected',
] as const;

const hopSchema = z.enum(['client', 'proxy', 'resolver', 'upstream']);

/** What really went wrong, whatever number a product gives it. */
export const faultSchema = z.strictObject({
  title: textSchema.describe('The fault in a few words, without a product.'),
  rfc9209: z
    .enum(rfc9209Types)
    .nullable()
    .describe('Error type of RFC 9209 that fits; null where none does.'),
  summary: inlineSchema.describe('One sentence: what happened between which two.'),
  aliases: z
    .array(textSchema)
    .optional()
    .describe('What people type who do not know its name, in any language; the words may stand apart.'),
  between: z
    .strictObject({
      from: hopSchema.describe('The side that asked.'),
      to: hopSchema.describe('The side that failed it; the same as from where it failed by itself.'),
    })
    .describe('The two hops between which it happened.'),
  timing: z
    .enum(['at-once', 'after-timeout', 'under-load', 'after-deploy', 'intermittent'])
    .describe('When it shows: the pattern an operator notices first.'),
  parent: idSchema.optional().describe('Coarser fault this one is a kind of (id in faults).'),
  order: z.int().min(1).describe('Row in the matrix, 1 first; unique.'),
  source: linkSchema.describe('Where the fault is defined or described.'),
});

export type Fault = z.infer<typeof faultSchema>;
