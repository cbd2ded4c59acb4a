import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';
import { z } from 'zod';

/** A definition of Amazon's published API description (Swagger 2), as far as it says what a value must be. */
const definitionSchema = z.object({
  $ref: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minProperties: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).optional(),
  discriminator: z.string().optional(),
  'x-discriminator-value': z.string().optional(),
  'x-inheritsFrom': z.string().optional(),
  get properties() {
    return z.record(z.string(), definitionSchema).optional();
  },
  get items() {
    return definitionSchema.optional();
  },
  get allOf() {
    return z.array(definitionSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), definitionSchema]).optional();
  },
});
type Definition = z.output<typeof definitionSchema>;

const ROOT = '#/definitions/';
const { definitions } = z
  .object({ definitions: z.record(z.string(), definitionSchema) })
  .parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('ask-smapi-model/spec.json'), 'utf8')));

/** The definitions that the stand-in needs. */
type DefinitionName =
  | 'v1.skill.Manifest.SkillManifestEnvelope'
  | 'v1.skill.interactionModel.InteractionModelData'
  | 'v1.skill.accountLinking.AccountLinkingRequest'
  | 'v1.skill.ImportResponse';

/**
 * Where Amazon takes more than it publishes. A slot value needs no synonyms: the description asks for one at least, and Amazon's own skill packages
 * have values without any (alexa-samples/skill-sample-nodejs-petmatch, skill-package/interactionModels/custom/en-US.json).
 */
definitions['v1.skill.interactionModel.TypeValueObject'] = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'string', minLength: 1 }, synonyms: { type: 'array', items: { type: 'string' } } },
};

const named = (name: string): Definition => {
  const found = definitions[name];
  if (found === undefined) throw new Error(`ask-smapi-model's spec.json has no ${name}: is it another version?`);
  return found;
};

/** One object of what `allOf` and inheritance put together: closing an object needs all its properties in one place. */
function flatten({ allOf = [], 'x-inheritsFrom': parent, ...own }: Definition): Definition {
  if (allOf.length === 0 && parent === undefined) return own;
  const inherited = parent === undefined ? [] : [named(parent)];
  const parts = [...inherited, ...allOf, own].map((part) => flatten(part.$ref === undefined ? part : named(part.$ref.slice(ROOT.length))));
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
  };
}

/**
 * As JSON Schema. An object takes the properties that are named and no others, which Amazon does and Swagger cannot say. What carries a
 * discriminator must be one of the definitions built upon it.
 */
function toJsonSchema(name: string | undefined, definition: Definition): object {
  const { $ref, discriminator } = definition;
  if ($ref !== undefined) return { $ref };
  if (name !== undefined && discriminator !== undefined) {
    const kinds = Object.values(definitions).filter(({ allOf = [] }) => allOf.some((part) => part.$ref === `${ROOT}${name}`));
    const oneOf = kinds.map((kind) => toJsonSchema(undefined, withTag(flatten(kind), { tag: discriminator, value: kind['x-discriminator-value'] })));
    return { type: 'object', required: [discriminator], discriminator: { propertyName: discriminator }, oneOf };
  }
  const { properties, items, additionalProperties, allOf: _parts, discriminator: _tag, 'x-discriminator-value': _value, ...plain } = flatten(definition);
  return {
    ...plain,
    ...(properties === undefined ? {} : { properties: each(properties), additionalProperties: false }),
    ...(items === undefined ? {} : { items: toJsonSchema(undefined, items) }),
    ...(additionalProperties === undefined
      ? {}
      : { additionalProperties: typeof additionalProperties === 'boolean' ? additionalProperties : toJsonSchema(undefined, additionalProperties) }),
  };
}

const withTag = (definition: Definition, { tag, value }: { tag: string; value: string | undefined }): Definition => ({
  ...definition,
  properties: { ...definition.properties, [tag]: { enum: [value] } },
});

const each = (properties: Record<string, Definition>): object =>
  Object.fromEntries(Object.entries(properties).map(([key, definition]) => [key, toJsonSchema(undefined, definition)]));

const isDateTime = (text: string): boolean => !Number.isNaN(Date.parse(text));
const ajv = new Ajv({
  allErrors: true,
  strict: false,
  discriminator: true,
  logger: false,
  formats: { uri: (text: string) => URL.canParse(text), 'date-time': isDateTime },
});
ajv.addSchema({ $id: 'smapi', definitions: Object.fromEntries(Object.entries(definitions).map(([name, one]) => [name, toJsonSchema(name, one)])) });

/** The properties that Amazon's description gives an object. */
export const propertiesOf = (name: 'v1.skill.accountLinking.AccountLinkingResponse'): readonly string[] => Object.keys(named(name).properties ?? {});

/** Where a value is not what Amazon's API description says, one sentence each. */
export function schemaProblems(name: DefinitionName, value: unknown): string[] {
  const validate = ajv.getSchema(`smapi${ROOT}${name}`);
  if (validate === undefined) throw new Error(`${name} cannot be compiled`);
  if (validate(value)) return [];
  return [...new Set((validate.errors ?? []).map(sentence))];
}

function sentence({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const path = `$${instancePath.replaceAll('/', '.')}`;
  const stray = z.object({ additionalProperty: z.string() }).safeParse(params);
  if (stray.success) return `${path} has the unexpected property "${stray.data.additionalProperty}"`;
  const allowed = z.object({ allowedValues: z.array(z.string()) }).safeParse(params);
  return `${path} ${message}${allowed.success ? `: ${allowed.data.allowedValues.join(', ')}` : ''}`;
}
