import { answeringKinds } from '../../../../src/data/matrix.ts';
import { getMessageHomes } from '../../../../src/data/message-home.ts';
import {
  categoryPath,
  errorPath,
  faultPath,
  guidePath,
  labPath,
  productPath,
} from '../../../../src/lib/route.ts';
import { formatDay } from '../../../../src/lib/date.ts';
import type { Evidence } from '../../../../src/schemas/evidence.ts';
import type { Catalogue } from '../../catalogue.ts';

/** An error as the built site must show it. */
export interface StockedError {
  id: string;
  url: string;
  aliases: readonly string[];
  /** Addresses of its guides. */
  guides: readonly string[];
}

/** What a lab measured of a product. */
export interface Measured {
  product: string;
  /** Address of the fault. */
  fault: string;
  /** The status, or "log" where there is none. */
  text: string;
  /** What its cell says beside it: product, version and day. */
  words: readonly string[];
}

/** A lab as the built site must show it. */
export interface StockedLab {
  url: string;
  /** Addresses of the messages that name it as their evidence. */
  proves: readonly string[];
  /** Addresses of the messages it captured. */
  captures: readonly string[];
  /** What a matrix must show of it, where the product answers requests for others. */
  measures?: Measured;
}

/** What the catalogue holds, by address: the built site must show all of it. */
export interface Inventory {
  errors: readonly StockedError[];
  guides: readonly { url: string; hasAdvancedFixes: boolean }[];
  products: readonly string[];
  faults: readonly string[];
  categories: readonly string[];
  /** Addresses of all messages. */
  messages: readonly string[];
  labs: readonly StockedLab[];
}

function getMessages({ signatures }: Catalogue) {
  return signatures.flatMap(({ id: product, data }) => data.signatures.map((each) => ({ ...each, product })));
}

function getMeasured(
  { products }: Catalogue,
  { software, fault, status, date }: Evidence,
): Measured | undefined {
  const [main] = software;
  const product = products.find(({ id }) => id === main?.product)?.data;
  if (main === undefined || product === undefined || !answeringKinds.includes(product.kind)) return undefined;
  const words = [product.name, main.version, formatDay(date)];
  return { product: main.product, fault: faultPath(fault), text: status?.toString() ?? 'log', words };
}

function getLabs(catalogue: Catalogue): StockedLab[] {
  const messages = getMessages(catalogue);
  const homes = getMessageHomes(messages);
  const homeOf = (id: string) => homes.get(id) ?? id;
  return catalogue.evidence.map(({ id, data }) => {
    const measures = getMeasured(catalogue, data);
    return {
      ...(measures && { measures }),
      url: labPath(id),
      proves: messages
        .filter(({ evidence }) => evidence.lab === id)
        .map((message) => homeOf(`${message.product}/${message.id}`)),
      captures: [...new Set(data.lines.map(({ signature }) => homeOf(signature)))],
    };
  });
}

/** Returns the inventory of a catalogue. */
export function getInventory(catalogue: Catalogue): Inventory {
  const { errors, guides, products, faults, categories } = catalogue;
  return {
    errors: errors.map(({ id, data }) => ({
      id,
      url: errorPath(id),
      aliases: data.aliases,
      guides: guides.filter((guide) => guide.data.error === id).map((guide) => guidePath(guide.id)),
    })),
    guides: guides.map(({ id, data }) => ({
      url: guidePath(id),
      hasAdvancedFixes: (data.advancedFixes ?? []).length > 0,
    })),
    products: products.map(({ id }) => productPath(id)),
    faults: faults.map(({ id }) => faultPath(id)),
    categories: categories.map(({ id }) => categoryPath(id)),
    messages: [...getMessageHomes(getMessages(catalogue)).values()],
    labs: getLabs(catalogue),
  };
}

/** An inventory of nothing, for sites that hold only what a rule needs. */
export const emptyInventory: Inventory = {
  errors: [],
  guides: [],
  products: [],
  faults: [],
  categories: [],
  messages: [],
  labs: [],
};
