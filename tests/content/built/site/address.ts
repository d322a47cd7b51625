import { origin, type Site } from './site.ts';

/** Returns the path and fragment of an address on this site; undefined for any other address. */
export function getLocal(address: string, from = '/'): { path: string; fragment: string } | undefined {
  const base = `${origin}${from}`;
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.origin !== origin) return undefined;
  return { path: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/**
 * Returns why an address leads nowhere on this site; undefined where all is well or it leads elsewhere.
 * @param from address of the page it stands on
 */
export function findFlaw({ files, pageAt }: Site, address: string, from = '/'): string | undefined {
  if (!URL.canParse(address, `${origin}${from}`)) return `"${address}", which is not an address`;
  const local = getLocal(address, from);
  if (local === undefined) return undefined;
  const page = pageAt.get(local.path);
  if (!page && !files.has(local.path)) return `"${address}", where there is nothing`;
  if (address.endsWith('#')) return `"${address}", which names no place`;
  if (local.fragment !== '' && !page?.ids.has(local.fragment)) {
    return `"${address}", but ${local.path} has no id "${local.fragment}"`;
  }
  return page?.refresh === undefined ? undefined : `"${address}", which only leads on to ${page.refresh}`;
}
