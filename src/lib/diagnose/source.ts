/** What a diagnosis knows of the catalogue; the shapes are those of `/api/v1/`. */
export interface DiagnosisSource {
  signatures: readonly KnownSignature[];
  errors: readonly KnownError[];
  products: readonly KnownProduct[];
}

/**
 * What each message says, in one sentence, by its id: `/api/v1/meanings.json`, apart from the messages, since a search loads those
 * and shows none of this.
 */
export type Meanings = Readonly<Record<string, string>>;

/** What to do first, by the address of the guide that says it: `/api/v1/quick-answers.json`, apart for the same reason. */
export type QuickAnswers = Readonly<Record<string, string>>;

/** A message, as `/api/v1/signatures.json` lists it. */
export interface KnownSignature {
  /** `<product>/<key>`. */
  id: string;
  product: string;
  text: string;
  where: string;
  /** HTTP status that the client gets with it; null where none is sent. */
  status: number | null;
  fault: string;
  error: string;
  /** Guide that fixes it; null where there is none. */
  guide: string | null;
  /** Set where another message says why, and this one is printed behind it. */
  consequence?: true;
  /** Set where other programs print these words too: they count where something else names the product. */
  common?: true;
  /** Set where it is printed when nothing is wrong too: it is no diagnosis. */
  harmless?: true;
  /** What its words that do not vary are in other languages; absent where the software prints it in English alone. */
  translations?: readonly string[];
}

/** An error, as `/api/v1/errors.json` lists it. */
export interface KnownError {
  id: string;
  url: string;
  code: string;
  name: string;
  /** What it means, in one sentence. */
  summary: string;
  aliases: readonly string[];
  product: string | null;
  guides: readonly { url: string; title: string; products: readonly string[] }[];
}

/** A guide, as `/api/v1/guides.json` lists it; texts are without markup. */
export interface KnownGuide {
  id: string;
  url: string;
  title: string;
  /** Id of the error that it fixes. */
  error: string;
  products: readonly string[];
  /** What it looks like. */
  symptoms: readonly string[];
  /** Titles of the causes, likeliest first. */
  causes: readonly string[];
  /** Questions that it answers. */
  questions: readonly string[];
}

/** A fault, as `/api/v1/faults.json` lists it. */
export interface KnownFault {
  id: string;
  url: string;
  title: string;
  /** What people type who do not know its name. */
  aliases: readonly string[];
  summary: string;
  /** Error type of RFC 9209; null where none fits. */
  rfc9209: string | null;
}

/** A product, as `/api/v1/products.json` lists it. */
export interface KnownProduct {
  id: string;
  name: string;
  /** Other names of it. */
  aliases: readonly string[];
  /** Its parts, tools, libraries and frameworks, which people name instead of it. */
  related: readonly string[];
  url: string;
  kind: string;
  fingerprints: readonly { text: string; certainty: 'certain' | 'likely' | 'hint' }[];
}
