import { expect, test } from '@playwright/test';
import {
  escapeHtml,
  renderInline,
  stripAllButCode,
  stripInline,
  summarize,
} from '../../../src/lib/inline-markdown.ts';

test('characters that mean something in HTML are escaped', () => {
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

const rendered: [markdown: string, html: string][] = [
  ['plain text', 'plain text'],
  ['run `nginx -t`', 'run <code>nginx -t</code>'],
  ['**never** *ever*', '<strong>never</strong> <em>ever</em>'],
  ['[the matrix](/faults/)', '<a href="/faults/">the matrix</a>'],
  ['[`502`](/502/)', '<a href="/502/"><code>502</code></a>'],
  ['[a](https://example.com/?a=1&b=2)', '<a href="https://example.com/?a=1&amp;b=2">a</a>'],
  ['<b>bold</b>', '&lt;b&gt;bold&lt;/b&gt;'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<img src=x onerror="alert(1)">', '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'],
  ['`<script>`', '<code>&lt;script&gt;</code>'],
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['![a "quoted" <picture>](/x.png)', 'a &quot;quoted&quot; &lt;picture&gt;'],
  ['[x](/a"b)', '<a href="/a&quot;b">x</a>'],
];

for (const [markdown, html] of rendered) {
  test(`"${markdown}" becomes ${html}`, () => {
    expect(renderInline(markdown)).toBe(html);
  });
}

const stripped: [markdown: string, text: string][] = [
  ['plain text', 'plain text'],
  ['run `nginx -t` **now**', 'run nginx -t now'],
  ['see [the matrix](/faults/) first', 'see the matrix first'],
  ['[`502`](/502/) and __more__', '502 and more'],
  ['`proxy_pass` and `proxy_read_timeout`', 'proxy_pass and proxy_read_timeout'],
  ['`__init__` and `2 ** 3 ** 4`', '__init__ and 2 ** 3 ** 4'],
  ['2 < 3 & 5 > 4', '2 < 3 & 5 > 4'],
];

for (const [markdown, text] of stripped) {
  test(`"${markdown}" reads "${text}" without markup`, () => {
    expect(stripInline(markdown)).toBe(text);
  });
}

const summaries: [text: string, limit: number, summary: string][] = [
  ['Short enough.', 20, 'Short enough.'],
  ['exactly ten', 11, 'exactly ten'],
  ['two\n  lines', 20, 'two lines'],
  ['one two three four', 12, 'one two…'],
  ['one two, three four', 12, 'one two…'],
  ['`code` counts [without](/x/) markup', 26, 'code counts without markup'],
  ['unbreakable', 5, 'unb…'],
];

for (const [text, limit, summary] of summaries) {
  test(`"${text.replace(/\n/, ' ')}" in ${limit} characters is "${summary}"`, () => {
    expect(summarize(text, limit)).toBe(summary);
  });
}

test('a summary is never longer than its limit', () => {
  const text =
    'The proxy got no usable answer – or none at all – from the application behind it, and says so. '.repeat(
      4,
    );
  for (let limit = 10; limit < text.length; limit += 1) {
    const { length } = summarize(text, limit);
    expect(length).toBeLessThanOrEqual(limit);
    expect(length).toBeGreaterThan(limit - 20);
  }
  expect(summarize(text).length).toBeLessThanOrEqual(155);
});

test('code keeps its backticks where nothing else keeps its marks', () => {
  expect(stripAllButCode('run **`nginx -t`**, see [`<location>` & more](/x/)')).toBe(
    'run `nginx -t`, see `<location>` & more',
  );
});
