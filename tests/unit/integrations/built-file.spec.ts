import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getBuiltFiles } from '../../../src/integrations/built-file.ts';
import { createFolder } from '../site-folder.ts';

test('built files are found at any depth by their ending, in a fixed order', () => {
  const folder = createFolder({ 'b.html': '', 'a/index.html': '', 'a/x.js': '', 'c.html.br': '' });
  try {
    const files = ['a/index.html', 'b.html'].map((file) => join(folder, file));
    expect(getBuiltFiles(folder, ['.html'])).toEqual(files);
    expect(getBuiltFiles(folder, ['.js', '.html'])).toHaveLength(3);
    expect(getBuiltFiles(folder, ['.css'])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
