import { z } from 'astro/zod';
import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

type Json = z.core.JSONSchema.JSONSchema;

/** What can be filled in without asking. */
export interface Known {
  /** Day that goes into every field for a day, `YYYY-MM-DD`. */
  today: string;
  /** Values of top-level fields that follow from the id. */
  fields: Readonly<Record<string, string>>;
}

const longestList = 160;

/** Returns the alternatives a schema offers, null apart; one for most schemas. */
function getOptions(schema: Json): Json[] {
  return (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null');
}

function getItem({ items }: Json): Json {
  return typeof items === 'object' && !Array.isArray(items) ? items : {};
}

function getFields({ properties = {}, required = [] }: Json) {
  return Object.entries(properties).flatMap(([name, field]) =>
    typeof field === 'object' ? [{ name, field, isRequired: required.includes(name) }] : [],
  );
}

/** Returns the words a field allows, as a comment says them; nothing where its description names them all. */
function describeWords({ enum: words = [] }: Json, description: string): string {
  if (words.every((word) => description.includes(String(word)))) return '';
  const list = words.join(', ');
  return list.length > longestList ? 'The checker lists the words that are allowed.' : `One of: ${list}.`;
}

/** Returns what belongs in a field, as a comment says it; empty where the schema says nothing. */
function describe(schema: Json): string {
  const [shape = schema] = getOptions(schema);
  const { description = '' } = schema;
  return [
    description,
    describeWords(shape, description),
    shape.maxLength === undefined ? '' : `At most ${shape.maxLength} characters.`,
    shape.type === 'array' && !shape.minItems ? 'May be empty: [].' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function comment(...lines: string[]): string | null {
  const said = lines.filter((line) => line !== '').map((line) => ` ${line}`);
  return said.length > 0 ? said.join('\n') : null;
}

function toMap(schema: Json, known: Known): YAMLMap {
  const [shape = schema, ...others] = getOptions(schema);
  const fields = getFields(shape);
  const map = new YAMLMap<Scalar, Node>();
  let optional: string[] = [];
  for (const { name, field, isRequired } of fields) {
    if (!isRequired) {
      optional.push(`${name}: optional. ${describe(field)}`);
      continue;
    }
    const key = new Scalar(name);
    key.commentBefore = comment(...optional);
    optional = [];
    const fixed = known.fields[name];
    map.add(new Pair(key, fixed === undefined ? toNode(field, known) : new Scalar(fixed)));
  }
  const names = fields.map(({ name }) => name);
  const instead = others.flatMap((other) => {
    const own = getFields(other).map(({ name }) => name);
    const replaced = names.filter((name) => !own.includes(name)).join(', ');
    return getFields(other)
      .filter(({ name }) => !names.includes(name))
      .map(({ name, field }) => `${name}: instead of ${replaced}. ${describe(field)}`);
  });
  map.comment = comment(...optional, ...instead);
  return map;
}

/** Returns a list as short as the schema allows, and with one item where that would be none. */
function toList(schema: Json, known: Known): YAMLSeq {
  const list = new YAMLSeq();
  for (let left = Math.max(1, schema.minItems ?? 0); left > 0; left -= 1) {
    list.add(toNode(getItem(schema), known));
  }
  return list;
}

function toNode(schema: Json, known: Known): Node {
  const nested = { ...known, fields: {} };
  const [shape = schema] = getOptions(schema);
  const text = describe(schema);
  if (shape.type !== 'object' && shape.type !== 'array') {
    const scalar = new Scalar(shape.format === 'date' ? known.today : 'TODO');
    scalar.comment = comment(text);
    return scalar;
  }
  const node = shape.type === 'object' ? toMap(schema, nested) : toList(shape, nested);
  node.commentBefore = comment(text);
  return node;
}

/** Returns the YAML of a new entry: every required field in the schema's order, explained by comments. */
export function createSkeleton(schema: z.ZodType, known: Known): YAMLMap {
  return toMap(z.toJSONSchema(schema), known);
}
