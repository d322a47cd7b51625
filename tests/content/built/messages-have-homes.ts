import { getLocal } from './site/address.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';

export const rule: BuiltRule = {
  name: 'messages-have-homes',
  description: 'Every message stands at its address, and the page of its product still knows its id.',
  check({ pageAt }, { messages }) {
    return messages.flatMap((address) => {
      const { path = '', fragment = '' } = getLocal(address) ?? {};
      const product = path.split('/').slice(0, 3).join('/');
      return [...new Set([path, `${product}/`])]
        .filter((url) => !pageAt.get(url)?.ids.has(fragment))
        .map((url) => violateFile(this.name, url, 'message', `no "${fragment}"`, 'an element with this id'));
    });
  },
};
