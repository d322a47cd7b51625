import { dashes, narrow, wideSigns } from '../script.ts';
import { dropDocumentation } from './documentation.ts';
import { lower, replaceIn, viewOf, type View } from './view.ts';

/** The same paste as a log, as the source of a page, and as the words that a page shows. */
export interface Views {
  /** Without colours and escapes; line breaks kept, other white space one blank. */
  plain: View;
  /** `plain` with its capital letters. */
  cased: View;
  /** `plain` without white space between tags; absent where the paste has no tags. */
  tags?: View;
  /** `plain` with tags taken out; absent where the paste has no tags. */
  words?: View;
}

const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '-',
    mdash: '-',
    lsquo: "'",
    rsquo: "'",
    ldquo: '"',
    rdquo: '"',
  }),
);

const escapes = new Map(
  Object.entries({
    n: '\n',
    r: '\n',
    t: ' ',
    '"': '"',
    "'": "'",
    '/': '/',
    '\\': '\\',
  }),
);

const escapeSign = 0x1b;
/** Halves of signs that take two numbers. */
const isHalf = (code: number) => code >= 0xd800 && code < 0xe000;
const isShown = (code: number) => code === escapeSign || (code > 31 && code <= 0xffff && !isHalf(code));
const decode = (code: number) => (isShown(code) ? String.fromCharCode(code) : ' ');

/** Takes away one layer of a string literal: what a logger wrote as JSON, or a person copied out of code. */
function unescape(view: View): View {
  return replaceIn(view, /\\(?:u([0-9a-f]{4})|x(1b)|([nrt"'/\\]))/gi, ([all, unicode, hex, letter = '']) => {
    const code = unicode ?? hex;
    if (code !== undefined) return decode(Number.parseInt(code, 16));
    return escapes.get(letter) ?? all;
  });
}

/** Bytes above ASCII, as Python prints them of a text that it took for bytes: `na\xefve`. */
const bytes = /(?:\\x[89a-f][\da-f])+/gi;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('windows-1252');

/** Returns the letters that escaped bytes stand for: those of UTF-8, or else of the code page of western Windows. */
function decodeBytes(escaped: string): string {
  const numbers = Uint8Array.from(escaped.split('\\x').slice(1), (hex) => Number.parseInt(hex, 16));
  try {
    return utf8.decode(numbers);
  } catch {
    return latin.decode(numbers);
  }
}

/** What Caddy adds to the name of its error logger for a site whose log has settings of its own. */
const siteOfLogger = /(?<=\bhttp\.log\.error)\.log\d{1,4}\b/g;
/** Version of the address that Go adds to a network: `dial tcp4 192.0.2.1:80`. */
const versionOfNetwork = /(?<=\b(?:dial|listen) (?:tcp|udp))[46]\b/g;
const colours = /(?:\u001b|\u009b)\[?[0-9;?]{0,20}[a-z]?/gi;
/** The same where the sign that begins them is shown in another way, or got lost. */
const shownColours = /(?:\^\[|[←␛]|#033|\\033|\\e)\[[0-9;?]{0,20}[a-z]|\[\d{1,3}(?:;\d{1,3}){0,5}m(?!\])/gi;
/** Markup of pages; HAProxy's `<NOSRV>` and the like are none. */
export const hasTags = /<\/?(?:html|head|title|body|center|h[1-6]|hr|p|div|span|pre)\b/i;

/** How Node.js prints a text of several lines: as pieces of code that are put together. */
const pieces = /(?:\\n)?'(?: \+)[ \t]*\r?\n[ \t]*'/g;
/** How Markdown sets a code in italics. */
const italics = /(?<=[A-Z])_(?=\s|$)|(?<=^|\s)_(?=[A-Z]{3})/gm;
/** A text that Markdown marks as code, all of it; and its marks. */
const isMarked = /^\s?`[^`]+`\s?$/;
const marks = /^\s?`\s?|\s?`\s?$/g;

/** How mail and Markdown mark lines of others, and npm the lines of a page that it got. */
const quotation = /^(?:(?:> ){1,9}|npm (?:err!|error) ?(?=<))/gim;
/** What curl and its like print of a request that they send begins in the same way. */
const sentRequest = /^> [A-Z]{3,9} \S{1,2000} HTTP\//m;

/** A blank behind the colon of a field of JSON, which some writers set and others don't; messages end there before what varies. */
const fieldBlank = /(?<=":) (?=["{[]|-?\d|(?:true|false|null)\b|$)/g;

/** Returns what entities of HTML and XML stand for. */
const decodeEntities = (view: View): View =>
  replaceIn(view, /&(?:#(\d{2,5})|#x([0-9a-f]{2,4})|([a-z]{2,5}));/gi, ([all, number, hex, name]) => {
    if (number !== undefined) return decode(Number(number));
    if (hex !== undefined) return decode(Number.parseInt(hex, 16));
    return entities.get(String(name).toLowerCase()) ?? all;
  });

/**
 * Returns text without what wraps it on its way; capital letters stay. What is escaped is decoded first: colours, quotes and
 * wide signs are often escaped too.
 */
function unwrap(text: string): View {
  // Colours stand between the pieces of a text too, and escaped ones come to light later.
  let view = replaceIn(viewOf(text), colours, '');
  view = dropDocumentation(view);
  view = replaceIn(view, pieces, ([all]) => (all.startsWith('\\n') ? '\n' : ''));
  view = replaceIn(view, bytes, ([escaped]) => decodeBytes(escaped));
  view = decodeEntities(unescape(unescape(view)));
  view = replaceIn(view, colours, '');
  view = replaceIn(view, shownColours, '');
  view = replaceIn(view, italics, '');
  view = replaceIn(view, /[\u2018\u2019\u201a\u201b\u2032]/g, "'");
  view = replaceIn(view, /[\u201c\u201d\u201e\u201f\u2033]/g, '"');
  view = replaceIn(view, dashes, '-');
  view = replaceIn(view, siteOfLogger, '');
  view = replaceIn(view, versionOfNetwork, '');
  view = replaceIn(view, wideSigns, ([sign]) => narrow(sign));
  return replaceIn(collapse(view), fieldBlank, '');
}

/** Returns text as messages are looked for in it, in lower case; messages themselves go through it too. */
export const clean = (text: string): View => lower(unwrap(text));

/** Signs that only the long way deals with: escapes, entities, marks of other alphabets, names of loggers. */
const unusual = /[^\n\x20-\x7e]|[\\&]|http\.log\.error/;
const run = /[ \n]{2,}/g;

/** A header as programs print it that keep headers in a map: `"server": "x"`, `'server', 'x'`, `Server:[x]`, `[Server] => x`. */
const header =
  /(?:["']([a-z][a-z\d-]{2,40})["'] ?(?::|=>|=|,) ?\[? ?["']|\b([a-z][a-z\d-]{2,40})[:=] ?\["?|\[([a-z][a-z\d-]{2,40})\] => )/g;

/**
 * Returns a text with its headers as they are sent, such as "server: x".
 * @param text cleaned and in lower case
 */
export const writeHeaders = (text: string): string =>
  text.replace(header, (_, ...names: unknown[]) => `\n${String(names.find((name) => name !== undefined))}: `);

/** Returns the text of `clean` for a short text, quickly where nothing in it has to be unwrapped. */
export function cleanText(text: string): string {
  if (unusual.test(text)) return clean(text).text;
  return text
    .replace(run, (space) => (space.includes('\n') ? '\n' : ' '))
    .replace(fieldBlank, '')
    .toLowerCase();
}

/** Line breaks stay one line break, whatever stands around them; other white space becomes a blank. */
function collapse(view: View): View {
  return replaceIn(view, /[\s\u0000-\u001f\u00a0\ufeff]+/g, ([space]) => (/[\r\n]/.test(space) ? '\n' : ' '));
}

/**
 * Returns the views of a paste.
 * @param translate puts what is known in other languages into English
 */
export function getViews(text: string, translate: (view: View) => View): Views {
  const whole = translate(unwrap(text));
  const bare = isMarked.test(whole.text) ? replaceIn(whole, marks, '') : whole;
  const cased = sentRequest.test(bare.text) ? bare : replaceIn(bare, quotation, '');
  const plain = lower(cased);
  if (!hasTags.test(plain.text)) return { plain, cased };
  return {
    plain,
    cased,
    tags: replaceIn(plain, /(?<=>)\s|\s(?=<)/g, ''),
    words: collapse(replaceIn(plain, /<(?:script|style)\b[^<]{0,20000}|<[a-z!/][^<>]{0,2000}>/gi, '\n')),
  };
}
