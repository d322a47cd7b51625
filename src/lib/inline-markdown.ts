import { Marked, type Tokens } from 'marked';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns text with the characters that mean something in HTML escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const marked = new Marked({
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    link({ href, tokens }: Tokens.Link) {
      return `<a href="${escapeHtml(href)}">${this.parser.parseInline(tokens)}</a>`;
    },
    image: ({ text }: Tokens.Image) => escapeHtml(text),
  },
});

/** Returns inline Markdown as HTML; tags in the text come out as text. */
export function renderInline(markdown: string): string {
  return marked.parseInline(markdown, { async: false }).trim();
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const toText = (html: string) =>
  html.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** Returns inline Markdown as plain text, for titles, descriptions and structured data. */
export const stripInline = (markdown: string): string => toText(renderInline(markdown));

/** Returns inline Markdown as plain text in which code still stands between backticks. */
export const stripAllButCode = (markdown: string): string =>
  toText(renderInline(markdown).replace(/<\/?code>/g, '`'));

/** Returns plain text of at most `limit` characters, cut at a word, for a meta description. */
export function summarize(markdown: string, limit = 155): string {
  const text = stripInline(markdown).replace(/\s+/g, ' ');
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.–-]+$/, '')}…`;
}
