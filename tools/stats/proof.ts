import { software } from '../../scripts/software.js';
import type { Catalogue } from '../../tests/content/catalogue.ts';

/** How many of something there are, and how many of these a lab proves. */
export interface Share {
  proven: number;
  total: number;
}

/** What labs prove of one guide. */
export interface GuideProof {
  guide: string;
  common: Share;
  causes: Share;
  fixes: Share;
}

function count(ids: readonly string[], proven: ReadonlySet<string>): Share {
  return { proven: ids.filter((id) => proven.has(id)).length, total: ids.length };
}

/** Returns what labs prove of every guide whose software they can run; general guides are among these. */
export function getGuideProofs({ evidence, guides }: Pick<Catalogue, 'evidence' | 'guides'>): GuideProof[] {
  const proofs = evidence.flatMap(({ data }) => data.proves);
  return guides
    .filter(
      ({ data: { products } }) => products.length === 0 || products.some((id) => Object.hasOwn(software, id)),
    )
    .map(({ id: guide, data }) => {
      const own = proofs.filter((proof) => proof.guide === guide);
      const causes = new Set(own.map(({ cause }) => cause));
      const fixes = new Set(own.map(({ fix }) => fix));
      const common = data.causes.filter(({ likelihood }) => likelihood === 'common');
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
      return {
        guide,
        common: count(ids(common), causes),
        causes: count(ids(data.causes), causes),
        fixes: count(ids([...data.fixes, ...data.advancedFixes]), fixes),
      };
    });
}

/** Returns several shares as one. */
export function addShares(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, { proven, total }) => ({ proven: sum.proven + proven, total: sum.total + total }),
    {
      proven: 0,
      total: 0,
    },
  );
}
