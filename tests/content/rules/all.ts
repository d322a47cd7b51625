import type { Rule } from '../rule.ts';
import { rule as addressesAreExamples } from './addresses-are-examples.ts';
import { rule as addressesAreFree } from './addresses-are-free.ts';
import { rule as aliasesLeadSomewhere } from './aliases-lead-somewhere.ts';
import { rule as causesAndFixesMeet } from './causes-and-fixes-meet.ts';
import { rule as commonCausesAreProven } from './common-causes-are-proven.ts';
import { rule as labsProveWhatIsSaid } from './labs-prove-what-is-said.ts';
import { rule as likeliestFirst } from './likeliest-first.ts';
import { rule as messagesStandOnce } from './messages-stand-once.ts';
import { rule as noFiller } from './no-filler.ts';
import { rule as noOrphans } from './no-orphans.ts';
import { rule as oneCommandABlock } from './one-command-a-block.ts';
import { rule as ordersAreUnique } from './orders-are-unique.ts';
import { rule as partsAgree } from './parts-agree.ts';
import { rule as plainMarkdown } from './plain-markdown.ts';
import { rule as referencesExist } from './references-exist.ts';
import { rule as relatedIsMutual } from './related-is-mutual.ts';
import { rule as reviewsAreFresh } from './reviews-are-fresh.ts';
import { rule as searchesLeadSomewhere } from './searches-lead-somewhere.ts';
import { rule as searchesNameTheirSource } from './searches-name-their-source.ts';
import { rule as sentencesAreShort } from './sentences-are-short.ts';
import { rule as sourcesArePrimary } from './sources-are-primary.ts';
import { rule as stepsAreOwn } from './steps-are-own.ts';

/** Every rule over content/, in the order in which they report. */
export const rules: readonly Rule[] = [
  referencesExist,
  partsAgree,
  causesAndFixesMeet,
  likeliestFirst,
  relatedIsMutual,
  aliasesLeadSomewhere,
  searchesLeadSomewhere,
  searchesNameTheirSource,
  addressesAreFree,
  noOrphans,
  ordersAreUnique,
  messagesStandOnce,
  plainMarkdown,
  labsProveWhatIsSaid,
  commonCausesAreProven,
  noFiller,
  sentencesAreShort,
  oneCommandABlock,
  addressesAreExamples,
  stepsAreOwn,
  sourcesArePrimary,
  reviewsAreFresh,
];
