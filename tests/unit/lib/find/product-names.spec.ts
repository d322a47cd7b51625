import { expect, test } from '@playwright/test';
import { ProductNames } from '../../../../src/lib/find/product-names.ts';
import { sampleError, sampleProduct } from './sample.ts';

const names = new ProductNames({
  products: [
    { ...sampleProduct('front-door', 'Front Door'), aliases: ['Azure Front Door'] },
    {
      ...sampleProduct('gw', 'App Front'),
      fingerprints: [
        { text: 'Maker-App-Gateway/v2', certainty: 'certain' },
        { text: 'cannot be served', certainty: 'hint' },
        { text: '<center>gateway</center>', certainty: 'certain' },
      ],
    },
    sampleProduct('go', 'Go'),
    sampleProduct('php', 'PHP'),
    sampleProduct('bind', 'BIND'),
    { ...sampleProduct('dotnet', '.NET'), related: ['System.Net.Http'] },
    sampleProduct('registry', 'Registry'),
    sampleProduct('mesh', 'Istio'),
    { ...sampleProduct('library', 'Library'), aliases: ['requests'], related: ['book_shelf'] },
  ],
  errors: [sampleError({ id: 'large', name: 'Request too large' })],
});

const cases: [title: string, query: string, ids: string[]][] = [
  ['a name', 'front door 503', ['front-door']],
  ['a language whose script is asked for', '/cron.php 500', []],
  ['a language beside such a script', 'cron.php php 500', ['php']],
  ['the last parts of a host', 'timeout at registry.io', ['registry']],
  ['what stands before them', 'registry.pages.io is unknown', []],
  ['a server', 'bind answers servfail', ['bind']],
  ['what programs do with a port', 'cannot bind port 80', []],
  ['what programs do to log in', 'ldap_bind failed', []],
  ['a name that begins with a dot', '.NET 6 timeout', ['dotnet']],
  ['the same spoken', 'dot net timeout', ['dotnet']],
  ['its word in an identifier', 'NS_ERROR_NET_RESET', []],
  ['its word in a class of another one', 'java.net.SocketException', []],
  ['a class that is a name', 'System.Net.Http fails', ['dotnet']],
  ['a part of it', 'book_shelf fails', ['library']],
  ['a name beside a part of another product', 'front door with book_shelf', ['front-door']],
  ['a name with a typo', 'librari fails', ['library']],
  // cspell:disable-next-line
  ['a name with two letters the other way round', 'itsio 503', ['mesh']],
  // cspell:disable-next-line
  ['a word of another language that is near to a name', 'no abre el sitio', []],
  ['a name with its version', 'library3 fails', ['library']],
  ['a name that is an ordinary word, first', 'go fails', ['go']],
  ['the same word in the middle', 'where did it go wrong today', []],
  ['what only the product prints', '502 Maker-App-Gateway/v2', ['gw']],
  ['what others print too', 'cannot be served', []],
  ['one word that it prints', 'gateway', []],
  ['an ordinary word near to a name', 'request fails', []],
];

for (const [title, query, ids] of cases) {
  test(`${title} names ${ids.join(' ') || 'no product'}`, () => {
    expect([...names.find(query).ids]).toEqual(ids);
  });
}
