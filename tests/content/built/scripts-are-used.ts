import { getImports, getNamedScripts } from './site/script-graph.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';

export const rule: BuiltRule = {
  name: 'scripts-are-used',
  description:
    'Every script of the build is loaded by some page, and every script that is loaded is in the build.',
  check(site) {
    const isOwn = (file: string) => /^\/_astro\/.*\.js$/.test(file);
    const used = new Set(site.pages.flatMap(getNamedScripts));
    // A set hands out what is added to it while it is read: imports of imports are found too.
    for (const file of used) {
      const { now, later } = getImports(site, file);
      for (const next of [...now, ...later]) used.add(next);
    }
    return [
      ...[...site.files]
        .filter((file) => isOwn(file) && !used.has(file))
        .map((file) => violateFile(this.name, file, 'script', 'one that no page loads', 'no file')),
      ...[...used]
        .filter((file) => !site.files.has(file))
        .map((file) => violateFile(this.name, file, 'script', 'no file', 'the script that a page loads')),
    ];
  },
};
