import { violate, type Rule } from '../rule.ts';

/** What the names of files begin with whose searches an editor thought of. */
const ofEditors = 'wordings-';

export const rule: Rule = {
  name: 'searches-name-their-source',
  description: `A search names the public thread it is from, unless an editor thought of it: those stand in ${ofEditors}….yaml.`,
  check({ searches }) {
    return searches.flatMap((entry) => {
      const isOfEditor = entry.id.startsWith(ofEditors);
      return entry.data.searches.flatMap(({ query, source }, at) => {
        if (isOfEditor === (source === undefined)) return [];
        const path = ['searches', at, isOfEditor ? 'source' : 'query'];
        return isOfEditor
          ? [violate(this.name, entry, path, source, 'no source: what people typed stands in another file')]
          : [violate(this.name, entry, path, `"${query}" without a source`, 'the public thread it is from')];
      });
    });
  },
};
