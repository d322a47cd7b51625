import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'labs-prove-what-is-said',
  description:
    'Messages marked lab are printed by their lab, and what a lab proves is in the guide it names.',
  check({ evidence, guides, signatures }) {
    const linesOf = new Map(
      evidence.map(({ id, data }) => [id, data.lines.map(({ signature }) => signature)]),
    );
    const guideOf = new Map(guides.map(({ id, data }) => [id, data]));
    const marked = new Set(
      signatures.flatMap(({ id, data }) =>
        data.signatures.flatMap((each) => (each.evidence.kind === 'lab' ? [`${id}/${each.id}`] : [])),
      ),
    );
    return [
      ...signatures.flatMap((entry) =>
        entry.data.signatures.flatMap(({ id, evidence: proof }, at) => {
          const printed = proof.kind === 'lab' ? linesOf.get(proof.lab ?? '') : undefined;
          return printed === undefined || printed.includes(`${entry.id}/${id}`)
            ? []
            : [
                violate(
                  this.name,
                  entry,
                  ['signatures', at, 'evidence', 'lab'],
                  proof.lab,
                  'a lab that prints it',
                ),
              ];
        }),
      ),
      ...evidence.flatMap((entry) => [
        ...entry.data.lines.flatMap(({ signature }, at) =>
          marked.has(signature)
            ? []
            : [
                violate(
                  this.name,
                  entry,
                  ['lines', at, 'signature'],
                  signature,
                  'a message with evidence of kind lab',
                ),
              ],
        ),
        ...entry.data.proves.flatMap(({ guide, cause, fix }, at) => {
          const named = guideOf.get(guide);
          if (named === undefined) return [];
          const causes = named.causes.map(({ id }) => id);
          const fixes = [...named.fixes, ...named.advancedFixes].map(({ id }) => id);
          return [
            ...(causes.includes(cause)
              ? []
              : [violate(this.name, entry, ['proves', at, 'cause'], cause, causes.join(', '))]),
            ...(fixes.includes(fix)
              ? []
              : [violate(this.name, entry, ['proves', at, 'fix'], fix, fixes.join(', '))]),
          ];
        }),
      ]),
    ];
  },
};
