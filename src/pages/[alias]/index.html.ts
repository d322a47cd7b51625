import type { APIRoute } from 'astro';
import { getShortAddresses } from '@/data/short-address.ts';
import { makeRedirectPage } from '@/lib/redirect-page.ts';

export async function getStaticPaths() {
  return (await getShortAddresses()).flatMap(({ slug, targets: [target, ...others] }) =>
    target && others.length === 0
      ? [
          {
            params: { alias: slug },
            props: { to: target.href, title: `${target.code ?? ''} ${target.title}` },
          },
        ]
      : [],
  );
}

/** Returns the page of a short address: so many are too small to be worth a layout. */
export const GET: APIRoute<{ to: string; title: string }> = ({ props: { to, title }, site }) =>
  new Response(makeRedirectPage(to, title, site));
