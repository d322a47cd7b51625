import { expect, test } from '@playwright/test';
import { matchTemplate } from '../../../src/lib/template-pattern.ts';

const cases: [title: string, template: string, text: string, values: string[] | undefined][] = [
  ['plain text', 'Connection refused', 'curl: Connection refused', []],
  ['text with characters that patterns use', 'recv() failed (104: x)', '[e] recv() failed (104: x), a', []],
  ['one word', 'port {port} failed', 'connect to 127.0.0.1 port 80 failed', ['80']],
  [
    'the last word of a line',
    'does not match {name}',
    'it does not match app.example\nmore',
    ['app.example'],
  ],
  ['several words between quotes', 'sent "{start}" and', 'it sent "a b c" and', ['a b c']],
  ['several words where one does not fit', 'in {file} at', 'in my file at', ['my file']],
  ['words before others', '{fe} {be}/{server} 502', '[25/Nov] fe be/s1 502', ['fe', 'be', 's1']],
  ['several lines', '<a>\n<b>{v}</b>', '<a>\n<b>1.2</b>', ['1.2']],
  ['nothing in another line', 'in {file} at', 'in\nat', undefined],
  ['nothing where the words differ', 'Connection refused', 'Connection reset', undefined],
];

for (const [title, template, text, values] of cases) {
  test(`a template finds ${title}`, () => {
    expect(matchTemplate(template, text)?.slice(1)).toEqual(values);
  });
}
