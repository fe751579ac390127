import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rules } from '../rules/index.js';
import { readablePath } from '../src/engine/readable-path.js';
import { defineRule } from '../src/engine/rule.js';
import { select } from '../src/engine/select.js';
import { shape, typedKeys } from '../src/generated/shape.js';
import validatePolicy from '../src/generated/validate-policy.js';
import { isLonger, parseDuration } from '../src/model/duration.js';
import { nearest } from '../src/model/nearest.js';
import type { Field, Policy, State } from '../src/model/policy.js';
import { readPolicy } from '../src/model/read.js';
import { schemaProblems } from '../src/model/schema-problems.js';
import { MAX_TEXT_LENGTH, readSource } from '../src/model/source.js';
import { lintText, packs } from './support/lint.js';

const root = join(import.meta.dirname, '..');
const EVERYTHING = readFileSync(join(root, 'test/fixtures/model/everything.yaml'), 'utf8');
const HEAD = 'policylint: 1\n';

interface Part { readonly path: Policy['path']; readonly state: State }

/** Reports whatever the policy leaves open: what a mistake makes unreadable must not be among it. */
const gaps = defineRule({
  id: 'toy/gaps',
  meta: { description: 'Everything is declared', severity: 'info', since: '0.1.0', messages: { gap: 'A gap: {path}' }, help: 'Declare it.' },
  create: ({ report }) => ({
    policy: (policy) => {
      for (const part of partsOf(policy)) if (part.state === 'silent' || part.state === 'undeclared') report({ messageId: 'gap', at: part.path, on: 'key', data: { path: part.path.join('.') } });
    },
  }),
});

/** The policy, its blocks, items, fields and facts. */
function partsOf(node: unknown): Part[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node !== 'object' || node === null || !('path' in node && 'state' in node)) return [];
  return [node as Part, ...Object.entries(node).flatMap(([name, part]) => (name === 'absentItems' ? [] : partsOf(part)))];
}

const lintWithAll = (text: string): ReturnType<typeof lintText> => lintText(text, { rules: [...rules, gaps], preset: 'all', frameworks: packs.map((pack) => pack.id) });
const lintWithRules = (text: string): ReturnType<typeof lintText> => lintText(text, { preset: 'all', frameworks: packs.map((pack) => pack.id) });
const documentRules = rules.filter((rule) => rule.id.startsWith('document/'));

/** What is wrong with the documents themselves: `line:column message`. */
function wrongIn(text: string): string[] {
  return lintText(text, { rules: documentRules }).findings.map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`);
}

function read(text: string, index = 0): Policy {
  const document = readSource('test.yaml', text, typedKeys).documents[index]!;
  return readPolicy(document.value, [...document.problems, ...schemaProblems(validatePolicy, document.value ?? {}, document.problems)]);
}

/** The same without positions and rules, where there are thousands of texts. */
function refused(text: string): string[] {
  const [document] = readSource('test.yaml', text, typedKeys).documents;
  return [...document!.problems, ...schemaProblems(validatePolicy, document!.value ?? {}, document!.problems)].map((problem) => problem.message);
}

const field = (text: string, path: string): Field => select(read(text), path)[0] as Field;
const values = (text: string, path: string): unknown[] => field(text, path).facts.map((fact) => fact.value ?? fact.other);

describe('what a declaration may hold', () => {
  interface Definition { readonly [keyword: string]: unknown; readonly $ref?: string; readonly anyOf?: readonly Definition[]; readonly allOf?: readonly Definition[]; readonly properties?: Readonly<Record<string, Definition>>; readonly items?: Definition; readonly additionalProperties?: Definition; readonly type?: unknown }
  const schema = JSON.parse(readFileSync(join(root, 'schemas/policy.schema.json'), 'utf8')) as Definition & { readonly $defs: Readonly<Record<string, Definition>> };
  const nameOf = ({ $ref = '' }: Definition): string => $ref.replace('#/$defs/', '');
  const resolve = (definition: Definition): Definition => (definition.$ref === undefined ? definition : resolve(schema.$defs[nameOf(definition)]!));

  /** Which property of which definition a value uses: `dateLong.other`. */
  function uses(name: string, definition: Definition, value: unknown): string[] {
    if (definition.$ref !== undefined) return uses(nameOf(definition), resolve(definition), value);
    const kind = Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : 'scalar';
    const branches = (definition.anyOf ?? []).filter((branch) => (resolve(branch).type === 'object' || resolve(branch).type === 'array' ? resolve(branch).type : 'scalar') === kind);
    const deeper = [...branches, ...(definition.allOf ?? [])].flatMap((branch) => uses(name, branch, value));
    if (Array.isArray(value)) return [...deeper, ...value.flatMap((entry) => (definition.items === undefined ? [] : uses(name, definition.items, entry)))];
    if (kind === 'scalar') return deeper;
    return [...deeper, ...Object.entries(value as object).flatMap(([key, part]) => {
      const property = definition.properties?.[key];
      if (property !== undefined) return [`${name}.${key}`, ...uses(name, property, part)];
      return typeof definition.additionalProperties === 'object' ? uses(name, definition.additionalProperties, part) : [];
    })];
  }

  test('everything.yaml is in order', () => expect(wrongIn(EVERYTHING)).toEqual([]));

  test('everything.yaml uses each property of each definition', () => {
    const used = new Set(uses('top', schema, readSource('everything.yaml', EVERYTHING, typedKeys).documents[0]!.value));
    const wanted = Object.entries({ top: schema, ...schema.$defs }).flatMap(([name, { properties }]) => Object.keys(properties ?? {}).map((key) => `${name}.${key}`));
    expect(wanted.length).toBeGreaterThan(250);
    // `value: stated` in a statement or an item is tested for all of them below.
    expect(wanted.filter((property) => !used.has(property) && !property.endsWith('Item.value'))).toEqual([]);
  });

  type Fields = { readonly [name: string]: { readonly leaf?: unknown; readonly block?: Fields; readonly collection?: Fields } };
  interface Place { readonly kind: 'leaf' | 'block' | 'collection'; readonly path: readonly string[]; readonly sample?: unknown }

  /** Each field, block and collection, with a value that everything.yaml gives to it. */
  function placesOf(fields: Fields, items: readonly unknown[], path: readonly string[]): Place[] {
    return Object.entries(fields).flatMap(([name, part]): Place[] => {
      const parts = items.map((item) => (item as Record<string, { items?: unknown[]; facts?: { value?: unknown }[] }>)[name]!);
      const at = [...path, name];
      if (part.leaf !== undefined) return [{ kind: 'leaf', path: at, sample: parts.flatMap((entry) => entry.facts!.map(({ value }) => value)).find((value) => value !== undefined) }];
      const inner = parts.flatMap((entry) => entry.items!);
      if (part.block !== undefined) return [{ kind: 'block', path: at }, ...placesOf(part.block, inner, at)];
      return [{ kind: 'collection', path: at }, ...placesOf(part.collection!, inner, [...at, 'thing'])];
    });
  }

  const places = placesOf(shape as unknown as Fields, [read(EVERYTHING)], []);
  const written = (path: readonly string[], value: unknown): string => JSON.stringify({ policylint: 1, ...(path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value) as object) });
  const MODIFIERS = {
    id: 'this', evidence: ['We … it', 'it'], says: 'so', audience: ['members'], services: 'shop', purposes: ['orders'], data: 'all', condition: ['a', 'b'], exceptions: 'stated-elsewhere', overrides: true,
    strength: 'hedged', governedBy: 'their notice', openEnded: true, only: false, state: 'given', note: 'n', 'x-ours': { any: [null] },
  };
  const stepInto = (path: readonly string[]): string => path.filter((step) => step !== 'thing').join('.');

  const samples = new Map(places.filter((place) => place.sample !== undefined).map(({ path, sample }) => [path.at(-1), sample]));

  test.each(places.filter((place) => place.kind === 'leaf').map(({ path, sample }) => [path.join('.'), path, sample ?? samples.get(path.at(-1))] as const))('%s says the same in short, long and many, and takes each modifier', (_, path, sample) => {
    expect(sample).toBeDefined();
    const facts = (value: unknown): unknown => select(read(written(path, value)), stepInto(path)).map((part) => [part.state, (part as Field).facts.map((fact) => [fact.state, fact.value])]);
    const forms = [{ value: sample }, [sample], [{ value: sample }], { value: [sample] }, { value: [{ value: sample }] }, ...['does', 'may', 'presupposed'].map((stance) => ({ value: sample, ...MODIFIERS, stance, by: 'user' }))];
    for (const form of forms) expect([form, refused(written(path, form)), facts(form)]).toEqual([form, [], facts(sample)]);
    expect(refused(written(path, [sample, { value: sample, by: 'third-party' }, { other: 'words' }, { value: [sample, { value: sample, says: 'so' }] }, { state: 'masked' }]))).toEqual([]);
    expect(facts({ value: sample, stance: 'never' })).toEqual([['denied', [['denied', sample]]]]);
  });

  test.each(places.filter((place) => place.kind === 'block').map(({ path }) => [path.join('.'), path] as const))('%s is a statement: stated, none, not-stated, or long with modifiers', (_, path) => {
    for (const word of path[0] === 'processing' ? ['automated'] : ['stated', 'none', 'not-stated']) {
      const partOf = (value: unknown): unknown => select(read(written(path, value)), stepInto(path)).map((part) => part.state);
      expect([refused(written(path, word)), refused(written(path, { value: word })), refused(written(path, { value: word, ...(path[0] === 'scope' ? {} : MODIFIERS) }))]).toEqual([[], [], []]);
      expect(partOf({ value: word })).toEqual(partOf(word));
    }
  });
  test.each(places.filter((place) => place.kind === 'collection').map(({ path }) => [path.join('.'), path] as const))('%s is a collection: none, not-stated, or items with modifiers', (_, path) => {
    for (const value of ['none', 'not-stated', { thing: { value: 'stated' } }, { thing: MODIFIERS, other2: { stance: 'never' } }]) expect(refused(written(path, value))).toEqual([]);
  });
});

describe('one mistake makes one finding, in words', () => {
  /** The finding that the second text has and the first has not, linted with every rule. */
  function added(good: string, bad: string): string[] {
    const [before, after] = [good, bad].map((text) => lintWithAll(HEAD + text).findings);
    const known = new Set(before!.map((finding) => finding.ruleId + finding.path + finding.message));
    return after!.filter((finding) => !known.has(finding.ruleId + finding.path + finding.message)).map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`);
  }

  test.each([
    // Keys
    ['a misspelt block', 'rights: { access: stated }', 'rigths: { access: stated }', '2:1 Unknown key "rigths": did you mean "rights"?'],
    ['a misspelt field', 'rights:\n  access: stated', 'rights:\n  acess: stated', '3:3 Unknown key "acess" in rights: did you mean "access"?'],
    ['a field in the singular', 'data: { a: { items: [shoe size] } }', 'data: { a: { item: [shoe size] } }', '2:14 Unknown key "item" in data.a: did you mean "items"?'],
    ['a key in capitals', 'controller: { legalForm: GmbH }', 'controller: { legalform: GmbH }', '2:15 Unknown key "legalform" in controller: did you mean "legalForm"?'],
    ['letters that have changed places', 'policy: { title: x }', 'policy: { titel: x }', '2:11 Unknown key "titel" in policy: did you mean "title"?'],
    ['a misspelt key in a list', 'breach:\n  - { to: public, within: P3D }', 'breach:\n  - { to: public, wihtin: P3D }', '3:19 Unknown key "wihtin" in breach[0]: did you mean "within"?'],
    ['a misspelt key in a nested block', 'controller: { dpo: { contact: { email: a@b.example } } }', 'controller: { dpo: { contact: { emial: a@b.example } } }', '2:33 Unknown key "emial" in controller.dpo.contact: did you mean "email"?'],
    ['a misspelt key in a long value', 'data: { a: { categories: contact, retention: { period: { value: P1Y } } } }', 'data: { a: { categories: contact, retention: { period: { valeu: P1Y } } } }', '2:58 Unknown key "valeu" in data.a.retention.period: did you mean "value"?'],
    ['a misspelt modifier', 'purposes: { a: { use: service, stance: never } }', 'purposes: { a: { use: service, stanse: never } }', '2:32 Unknown key "stanse" in purposes.a: did you mean "stance"?'],
    ['a misspelt selector', 'data: { a: { categories: [contact], purposes: [a] } }', 'data: { a: { categories: [contact], puposes: [a] } }', '2:37 Unknown key "puposes" in data.a: did you mean "purposes"?'],
    ['a misspelt fact', 'facts: { note: x }', 'facts: { note: x, dpoDesigned: true }', '2:19 Unknown key "dpoDesigned" in facts: did you mean "dpoDesignated"?'],
    ['a key like no other', 'metrics: stated', 'metrics: stated\nzzz: 1', '3:1 Unknown key "zzz"'],
    ['a misspelt key beside the right one, which is read', 'rights: { access: stated, erasure: none }', 'rights: { access: stated, erasure: none, acess: stated }', '2:42 Unknown key "acess" in rights: did you mean "access"?'],
    ['a key of the language', 'rights: { access: stated }', 'rights: { access: stated, constructor: stated }', '2:27 Unknown key "constructor" in rights'],
    ['a key of the language at the top', 'metrics: stated', 'metrics: stated\n__proto__: { a: b }', '3:1 Unknown key "__proto__"'],
    ['a key of the language in a long value', 'policy: { title: { value: x } }', 'policy: { title: { value: x, toString: y } }', '2:30 Unknown key "toString" in policy.title'],
    ['a key without letters', 'metrics: stated', 'metrics: stated\n"": x', '3:1 Unknown key ""'],
    ['a key of several lines', 'metrics: stated', 'metrics: stated\n"a\\nb": x', '3:1 Unknown key "a b"'],
    // Vocabularies
    ['a term that is nearly one', 'data: { a: { categories: [contact.email] } }', 'data: { a: { categories: [contact.emial] } }', '2:27 data.a.categories[0]: expected a data category of the vocabulary, or { other: words }, found "contact.emial": did you mean "contact.email"?'],
    ['the last part of a term', 'data: { a: { categories: contact.email } }', 'data: { a: { categories: email } }', '2:26 data.a.categories: expected a data category of the vocabulary, or { other: words }, found "email": did you mean "contact.email"?'],
    ['a term like no other', 'purposes: { a: { use: service } }', 'purposes: { a: { use: world domination } }', '2:23 purposes.a.use: expected a purpose of the vocabulary, or { other: words }, found "world domination"'],
    ['a term of another vocabulary', 'purposes: { a: { basis: consent } }', 'purposes: { a: { basis: newsletters } }', '2:25 purposes.a.basis: expected a legal basis of the vocabulary, or { other: words }, found "newsletters"'],
    ['a wrong term in a long value', 'transfers: { safeguards: { value: scc } }', 'transfers: { safeguards: { value: sccs } }', '2:35 transfers.safeguards.value: expected a transfer safeguard of the vocabulary, or { other: words }, found "sccs": did you mean "scc"?'],
    ['a wrong term in a list in a long value', 'trackers: { a: { technologies: { value: [cookies, pixels] } } }', 'trackers: { a: { technologies: { value: [cookies, pixel] } } }', '2:51 trackers.a.technologies.value[1]: expected a technology of the vocabulary, or { other: words }, found "pixel": did you mean "pixels"?'],
    ['a long value that is wrong, in a list', 'sharing: { a: { recipients: [{ value: partners }] } }', 'sharing: { a: { recipients: [{ value: partner }] } }', '2:39 sharing.a.recipients[0].value: expected a recipient of the vocabulary, or { other: words }, found "partner": did you mean "partners"?'],
    ['one of a few words', 'data: { a: { categories: contact, retention: { period: P1Y, then: delete } } }', 'data: { a: { categories: contact, retention: { period: P1Y, then: deleted } } }', '2:67 data.a.retention.then: expected one of delete, anonymise, archive, found "deleted": did you mean "delete"?'],
    ['a stance that is none', 'purposes: { a: { use: marketing, stance: never } }', 'purposes: { a: { use: marketing, stance: nevr } }', '2:42 purposes.a.stance: expected one of does, may, never, presupposed, found "nevr": did you mean "never"?'],
    ['a stance that is none, on a field', 'rights: { access: { within: { value: P1M, stance: may } } }', 'rights: { access: { within: { value: P1M, stance: maybe } } }', '2:51 rights.access.within.stance: expected one of does, may, never, presupposed, found "maybe": did you mean "may"?'],
    ['a speaker who is nobody', 'security: { measures: locks, by: user }', 'security: { measures: locks, by: users }', '2:34 security.by: expected one of controller, user, third-party, found "users": did you mean "user"?'],
    ['a state that is none', 'controller: { contact: { email: { state: masked } } }', 'controller: { contact: { email: { state: mask } } }', '2:42 controller.contact.email.state: expected one of given, masked, dangling, promised, found "mask": did you mean "masked"?'],
    ['a statement that is neither stated nor denied', 'rights: { access: stated }', 'rights: { access: yes }', '2:19 rights.access: expected stated, none, not-stated, or the statement itself, found "yes"'],
    ['the same, long', 'rights: { access: { value: stated } }', 'rights: { access: { value: yes } }', '2:28 rights.access.value: expected one of stated, none, not-stated, found "yes"'],
    ['a policy that was read in part', 'policy: { title: x }', 'policy: { title: x, read: partly }', '2:27 policy.read: expected whole, found "partly"'],
    ['a sector that is none', 'facts: { sectors: [retail] }', 'facts: { sectors: [retal] }', /^2:20 facts\.sectors\[0\]: expected one of .*, found "retal": did you mean "retail"\?$/],
    // Types
    ['a list where a remark is wanted', 'policy: { title: x, note: Draft }', 'policy: { title: x, note: [Draft] }', '2:27 policy.note: expected text, found a list; if the brackets belong to the text, quote it'],
    ['a list in a list', 'controller: { address: [Torstraße 1, Berlin] }', 'controller: { address: [Torstraße 1, [Berlin]] }', '2:38 controller.address[1]: expected text, found a list; if the brackets belong to the text, quote it'],
    ['a list in place of other words', 'data: { a: { categories: { other: shoe size } } }', 'data: { a: { categories: { other: [shoe size] } } }', '2:35 data.a.categories.other: expected text, found a list; if the brackets belong to the text, quote it'],
    ['a map in place of a value', 'data: { a: { categories: contact, retention: { period: P1Y } } }', 'data: { a: { categories: contact, retention: { period: { value: { a: b } } } } }', '2:65 data.a.retention.period.value: expected a duration such as P30D or 30 days, found a map'],
    ['text where an item is wanted', 'scope: { services: { shop: { says: a shop } } }', 'scope: { services: { shop: a shop } }', '2:28 scope.services.shop: expected a map, found "a shop"'],
    ['a list where a collection is wanted', 'purposes: { a: { use: service } }', 'purposes: [{ use: service }]', '2:11 purposes: expected none, not-stated, or a map from an id to an item, found a list'],
    ['words where a statement is wanted', 'controller: { name: Northwind }', 'controller: Northwind', '2:13 controller: expected stated, none, not-stated, or the statement itself, found "Northwind"'],
    ['a list where one statement is wanted', 'rights: { access: stated }', 'rights: [{ access: stated }]', '2:9 rights: expected stated, none, not-stated, or the statement itself, found a list'],
    ['one fact where a list is wanted', 'facts: { note: x }', 'facts: { note: x, establishedIn: DE }', '2:34 facts.establishedIn: expected a list, found "DE"'],
    ['yes in place of true', 'children: { directed: false }', 'children: { directed: no }', '2:23 children.directed: expected true or false, found "no"'],
    ['true in quotes', 'children: { directed: true }', 'children: { directed: "true" }', '2:23 children.directed: expected true or false, found "true"'],
    ['true where a word is wanted', 'data: { a: { categories: contact, required: law } }', 'data: { a: { categories: contact, required: true } }', '2:45 data.a.required: expected one of law, contract, needed, voluntary, found true'],
    ['an age below nought', 'children: { minimumAge: 16 }', 'children: { minimumAge: -3 }', '2:25 children.minimumAge: expected an age in years, or words, found -3'],
    ['half an age', 'children: { minimumAge: 16 }', 'children: { minimumAge: 15.5 }', '2:25 children.minimumAge: expected an age in years, or words, found 15.5'],
    ['no number of people', 'facts: { note: x }', 'facts: { note: x, consumersPerYear: many }', '2:37 facts.consumersPerYear: expected a number of people, found "many"'],
    ['empty text', 'policy: { title: x }', 'policy: { title: "" }', '2:18 policy.title: expected text, found nothing'],
    ['a flag in words', 'retention: { period: P1Y, overrides: true }', 'retention: { period: P1Y, overrides: always }', '2:38 retention.overrides: expected true or false, found "always"'],
    // Formats
    ['a date in words', 'policy: { effective: 2026-05-01 }', 'policy: { effective: 1 May 2026 }', '2:22 policy.effective: expected an ISO date such as 2026-09-01, found "1 May 2026"'],
    ['a date that no calendar has', 'policy: { updated: 2024-02-29 }', 'policy: { updated: 2023-02-29 }', '2:20 policy.updated: expected an ISO date such as 2026-09-01, found "2023-02-29"'],
    ['a date with a time', 'policy: { archived: 2024-02-29 }', 'policy: { archived: 2024-02-29T10:00:00Z }', '2:21 policy.archived: expected an ISO date such as 2026-09-01, found "2024-02-29T10:00:00Z"'],
    ['a period in words', 'data: { a: { categories: contact, retention: { period: P1Y } } }', 'data: { a: { categories: contact, retention: { period: soon } } }', '2:56 data.a.retention.period: expected a duration such as P30D or 30 days, found "soon"'],
    ['a period in small letters', 'data: { a: { categories: contact, retention: { period: P30D } } }', 'data: { a: { categories: contact, retention: { period: p30d } } }', '2:56 data.a.retention.period: expected a duration such as P30D or 30 days, found "p30d": did you mean "P30D"?'],
    ['a period in capitals', 'data: { a: { categories: contact, retention: { period: 30 days } } }', 'data: { a: { categories: contact, retention: { period: 30 Days } } }', '2:56 data.a.retention.period: expected a duration such as P30D or 30 days, found "30 Days": did you mean "30 days"?'],
    ['a period beyond all numbers', 'data: { a: { categories: contact, retention: { period: P1Y } } }', 'data: { a: { categories: contact, retention: { period: P99999999D } } }', '2:56 data.a.retention.period: expected a duration such as P30D or 30 days, found "P99999999D"'],
    ['a period without a number', 'data: { a: { categories: contact, retention: { period: P1Y } } }', 'data: { a: { categories: contact, retention: { period: P } } }', '2:56 data.a.retention.period: expected a duration such as P30D or 30 days, found "P"'],
    ['a country by its name', 'controller: { country: DE }', 'controller: { country: Germany }', '2:24 controller.country: expected an ISO 3166-1 country code such as DE, found "Germany"'],
    ['a country in small letters', 'controller: { country: DE }', 'controller: { country: de }', '2:24 controller.country: expected an ISO 3166-1 country code such as DE, found "de": did you mean "DE"?'],
    ['a market that is none', 'scope: { markets: [US-CA, US] }', 'scope: { markets: [US-CA, California] }', '2:27 scope.markets[1]: expected EU, EEA, or an ISO 3166 code such as DE or US-CA, found "California"'],
    ['a market in small letters', 'scope: { markets: EU }', 'scope: { markets: eu }', '2:19 scope.markets: expected EU, EEA, or an ISO 3166 code such as DE or US-CA, found "eu": did you mean "EU"?'],
    ['an address without http', 'policy: { url: "https://a.example" }', 'policy: { url: a.example }', '2:16 policy.url: expected an http or https address, found "a.example"'],
    ['an address with a space', 'policy: { url: "https://a.example/b" }', 'policy: { url: "https://a.example/a b" }', '2:16 policy.url: expected an http or https address, found "https://a.example/a b"'],
    ['a language by its name', 'policy: { language: en }', 'policy: { language: English (US) }', '2:21 policy.language: expected a BCP 47 language tag such as en or pt-BR, found "English (US)"'],
    ['an id with a space', 'purposes: { a: { use: service } }', 'purposes: { a: { use: service }, b c: { use: service } }', '2:34 "b c" cannot be an id: expected an id of letters, digits, - and _ that is no modifier'],
    ['text that is long', 'policy: { language: en }', `policy: { language: ${'x'.repeat(100)} }`, `2:21 policy.language: expected a BCP 47 language tag such as en or pt-BR, found "${'x'.repeat(59)}…"`],
    ['text of several lines', 'data:\n  a:\n    categories: contact\n    retention:\n      period: |\n        P1Y', 'data:\n  a:\n    categories: contact\n    retention:\n      period: |\n        a\n        b', '6:15 data.a.retention.period: expected a duration such as P30D or 30 days, found "a b"'],
    // Ids and emptiness
    ...['evidence', 'says', 'condition', 'exceptions', 'overrides', 'stance', 'strength', 'by', 'governedBy', 'openEnded', 'only', 'state', 'note', 'id'].map((name): [string, string, string, string] =>
      [`the modifier ${name} where only items stand`, 'data: { a: { categories: contact } }', `data: { a: { categories: contact }, ${name}: x }`, `2:37 "${name}" cannot be an id: it is a modifier, and only items stand here`]),
    ['an item whose id begins like a key of our own', 'data: { x-ray: { categories: device.ip } }', 'data: { x-ray: { categories: device.pi } }', '2:30 data.x-ray.categories: expected a data category of the vocabulary, or { other: words }, found "device.pi": did you mean "device.ip"?'],
    ['an empty collection', 'purposes: { a: { use: service } }', 'purposes: {}', '2:1 purposes is empty: leave it out, or write not-stated'],
    ['an empty statement', 'rights: { access: stated }', 'rights: { access: {} }', '2:11 rights.access is empty: leave it out, or write not-stated'],
    ['an empty item', 'purposes: { a: { use: service } }', 'purposes: { a: {} }', '2:13 purposes.a is empty: leave it out, or write not-stated'],
    ['an empty list', 'data: { a: { categories: [contact] } }', 'data: { a: { categories: [] } }', '2:14 data.a.categories is empty: leave it out, or write not-stated'],
    ['an empty long value', 'data: { a: { categories: contact, retention: { period: { value: P1Y } } } }', 'data: { a: { categories: contact, retention: { period: {} } } }', '2:48 data.a.retention.period is empty: leave it out, or write not-stated'],
    ['an empty list of statements', 'breach: [{ to: public }]', 'breach: []', '2:1 breach is empty: leave it out, or write not-stated'],
    ['an empty list in a long value', 'data: { a: { categories: contact, retention: { period: { value: [P1Y] } } } }', 'data: { a: { categories: contact, retention: { period: { value: [] } } } }', '2:58 data.a.retention.period.value is empty: leave it out, or write not-stated'],
    ['a statement of which only our own keys are left', 'policy: { title: x }', 'policy: { x-title: x }', '2:1 policy is empty: leave it out, or write not-stated'],
    // No value
    ...([
      ['a block', 'rights: { access: stated }', 'rights:', '2:1'], ['a tilde', 'rights: { access: stated }', 'rights: ~', '2:1'], ['null', 'rights: { access: stated }', 'rights: { access: null }', '2:11'],
      ['a field', 'policy: { title: x }', 'policy:\n  title:', '3:3'], ['an item', 'purposes: { a: { use: service } }', 'purposes:\n  a:', '3:3'], ['a modifier', 'security: { measures: x, stance: may }', 'security: { measures: x, stance: }', '2:26'],
      ['a selector', 'data: { a: { categories: contact, purposes: [b] } }', 'data: { a: { categories: contact, purposes: } }', '2:35'], ['a long value', 'requests: { within: { value: P1M } }', 'requests: { within: { value: } }', '2:23'],
      ['an entry of a list', 'storage: { countries: [DE, FR] }', 'storage: { countries: [DE, ~] }', '2:28'], ['an entry of a list of lines', 'breach:\n  - to: public\n  - to: authority', 'breach:\n  - to: public\n  -', '4:3'],
      ['a locator', 'rights: { access: stated, evidence: [a, b] }', 'rights: { access: stated, evidence: [a, ~] }', '2:41'], ['a fact', 'facts: { note: x }', 'facts: { note: x, chargesFees: }', '2:19'],
      ['text with a comma', 'policy: { title: "one, two" }', 'policy: { title: one, two }', '2:23'], ['text with a comma, in a long value', 'policy: { title: { value: "a, b" } }', 'policy: { title: { value: a, b } }', '2:30'],
    ] as const).map(([name, good, bad, place]): [string, string, string, string] => [`no value: ${name}`, good, bad, `${place} No value: is there a comma or a colon in unquoted text?`]),
  ] as readonly [string, string, string, string | RegExp][])('%s', (_, good, bad, expected) => {
    expect(refused(HEAD + good)).toEqual([]);
    expect(added(good, bad)).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });

  test.each([
    ['no version', 'controller: { name: x }\n', ['1:1 The key "policylint" is missing: a declaration begins with "policylint: 1"']],
    ['another version', 'policylint: 2\n', ['1:13 policylint: expected 1, the version of the format, found 2']],
    ['a version in quotes', 'policylint: "1"\n', ['1:13 policylint: expected 1, the version of the format, found "1"']],
    ['a version without a value', 'policylint:\n', ['1:1 No value: is there a comma or a colon in unquoted text?']],
    ['a misspelt version', 'policylnt: 1\n', ['1:1 The key "policylint" is missing: a declaration begins with "policylint: 1"', '1:1 Unknown key "policylnt": did you mean "policylint"?']],
  ])('%s', (_, text, expected) => expect(wrongIn(text)).toEqual(expected));

  test('several mistakes make several findings, in the order of the text', () => {
    expect(wrongIn(`${HEAD}rights:\n  acess: stated\n  erasure: yes\ndata:\n  a:\n    categories: [contact.emal, contact, devise]\n    retention: { period: soon, then: }\nchildren: {}\npurposes: { note: x }\n`)).toEqual([
      '3:3 Unknown key "acess" in rights: did you mean "access"?',
      '4:12 rights.erasure: expected stated, none, not-stated, or the statement itself, found "yes"',
      '7:18 data.a.categories[0]: expected a data category of the vocabulary, or { other: words }, found "contact.emal": did you mean "contact.email"?',
      '7:41 data.a.categories[2]: expected a data category of the vocabulary, or { other: words }, found "devise": did you mean "device"?',
      '8:26 data.a.retention.period: expected a duration such as P30D or 30 days, found "soon"',
      '8:32 No value: is there a comma or a colon in unquoted text?',
      '9:1 children is empty: leave it out, or write not-stated',
      '10:13 "note" cannot be an id: it is a modifier, and only items stand here',
    ]);
  });
  test('several mistakes in one value', () => {
    expect(wrongIn(`${HEAD}retention: { period: { valu: P1Y, stance: nevr, evidence: [], by: } }\n`)).toEqual([
      '2:24 Unknown key "valu" in retention.period: did you mean "value"?', '2:43 retention.period.stance: expected one of does, may, never, presupposed, found "nevr": did you mean "never"?',
      '2:49 retention.period.evidence is empty: leave it out, or write not-stated', '2:63 No value: is there a comma or a colon in unquoted text?',
    ]);
  });
  test('a key that is unknown and near to none comes with all that are known', () => {
    const [finding] = lintText(`${HEAD}storage: { countries: DE, zzz: 1 }\n`, { rules: documentRules }).findings;
    expect(finding!.help).toMatch(/^Known keys: value, countries, .*note\.$/);
  });
  test('a mistake has a fingerprint of its own', () => {
    const prints = lintText(`${HEAD}breach: [{ to: public, wthin: P1D }, { to: authority, wthin: P1D }]\n`, { rules: documentRules }).findings.map((finding) => finding.fingerprint);
    expect(prints).toEqual(['document/schema@breach[to=public].wthin#shape', 'document/schema@breach[to=authority].wthin#shape']);
  });
  test('the rest of the document is linted', () => {
    const { findings } = lintText(`${HEAD}policy: { read: whole }\nrights: { acess: stated }\n`, { rules: [...documentRules, gaps], preset: 'all' });
    const paths = findings.filter((finding) => finding.ruleId === gaps.id).map((finding) => finding.path);
    expect(paths).toEqual(expect.arrayContaining(['rights.erasure', 'retention', 'controller', 'policy.title']));
    expect(paths).not.toContain('rights.access');
  });
  test.each([['EMAIL', 'contact.email'], ['naem', 'name'], ['acces', 'access'], ['email', 'contact.email'], ['categries', 'categories'], ['category', 'categories'], ['purpose', 'purposes'], ['policies', 'policy']])('%s is nearest to %s', (word, candidate) => {
    expect(nearest(word, ['contact', candidate, 'zzzzzzzzzzzz'])).toBe(candidate);
  });
  test.each(['', 'world domination', 'x'.repeat(10_000)])('"%.20s" is near to nothing', (word) => expect(nearest(word, ['contact.email', 'name', 'access'])).toBeUndefined());
});

describe('YAML', () => {
  test.each([
    ['NO is Norway', 'controller: { country: NO }', 'controller.country', ['NO']],
    ['NO is Norway in a list', 'storage: { countries: [NO, SE] }', 'storage.countries', ['NO', 'SE']],
    ['a plus stays', 'controller: { contact: { phone: +49 30 5550 100 } }', 'controller.contact.phone', ['+49 30 5550 100']],
    ['a number with a plus stays', 'controller: { contact: { phone: +4930 } }', 'controller.contact.phone', ['+4930']],
    ['a nought at the end stays', 'policy: { version: 1.10 }', 'policy.version', ['1.10']],
    ['noughts at the start stay', 'policy: { version: 007 }', 'policy.version', ['007']],
    ['a number in other bases stays', 'policy: { version: [0x1F, 0o17, 1e3, .inf, .nan] }', 'policy.version', ['0x1F', '0o17', '1e3', '.inf', '.nan']],
    ['true is text where text is wanted', 'policy: { title: [true, yes, off, Null and void] }', 'policy.title', ['true', 'yes', 'off', 'Null and void']],
    ['a time is text', 'policy: { version: 12:30:45 }', 'policy.version', ['12:30:45']],
    ['a date is text', 'policy: { effective: 2026-09-01 }', 'policy.effective', ['2026-09-01']],
    ['true is true where that is wanted', 'children: { directed: [true, { value: false }] }', 'children.directed', [true, false]],
    ['a number is one where that is wanted', 'children: { minimumAge: [16, { value: 0x10 }, "16", sixteen] }', 'children.minimumAge', [16, 16, '16', 'sixteen']],
    ['quoted text is as written', 'policy: { title: ["NO", \'1.10\', " a "] }', 'policy.title', ['NO', '1.10', ' a ']],
    ['folded text has no end of line', 'policy:\n  title: >\n    one\n    two\n', 'policy.title', ['one two']],
    ['literal text keeps its lines', 'policy:\n  title: |\n    one\n    two\n\n', 'policy.title', ['one\ntwo']],
    ['plain text of several lines is one', 'policy:\n  title: one\n    two\n', 'policy.title', ['one two']],
    ['a language called no', 'policy: { language: no }', 'policy.language', ['no']],
    ['the words of the language are words', 'policy: { title: [constructor, toString, __proto__, hasOwnProperty] }', 'policy.title', ['constructor', 'toString', '__proto__', 'hasOwnProperty']],
    ['tags of the core schema are known', 'policy: { version: [!!str 1, !!int 2, ! 3] }', 'policy.version', ['1', '2', '3']],
    ['a comment ends text', 'policy: { title: one#two } # three', 'policy.title', ['one#two']],
  ] as [string, string, string, unknown[]][])('%s', (_, body, path, expected) => {
    for (const text of [HEAD + body, `%YAML 1.1\n---\n${HEAD}${body}`, `%YAML 1.2\n---\n${HEAD}${body}\n...\n`, `\uFEFF${HEAD}${body}`, `${HEAD}${body}`.replaceAll('\n', '\r\n')]) {
      expect([refused(text), values(text, path)]).toEqual([[], expected]);
      expect(field(text, path).facts.every((fact) => fact.state === 'stated')).toBe(true);
    }
  });

  test.each([
    ['a key given twice', 'rights: { access: stated }\nrights: { erasure: stated }', ['3:1 The key "rights" is given twice: first on line 2']],
    ['a key given three times, deeper', 'rights:\n  access: stated\n  access: none\n  access: none', ['4:3 The key "access" is given twice: first on line 3', '5:3 The key "access" is given twice: first on line 3']],
    ['a key given twice in one line', 'policy: { title: x, title: x }', ['2:21 The key "title" is given twice: first on line 2']],
    ['a key given twice, once in quotes', 'policy: { title: x, "title": x }', ['2:21 The key "title" is given twice: first on line 2']],
    ['two merges', 'x-a: &a { access: stated }\nrights:\n  <<: *a\n  <<: *a', ['5:3 The key "<<" is given twice: first on line 4']],
    ['an alias without an anchor', 'policy: { title: *company }', ['2:18 No anchor "&company" stands before the alias "*company"']],
    ['an alias before its anchor', 'policy: { title: *a, version: &a x }', ['2:18 No anchor "&a" stands before the alias "*a"']],
    ['an alias of another document', 'policy: { title: &a x }\n---\npolicylint: 1\npolicy: { title: *a }', ['5:18 No anchor "&a" stands before the alias "*a"']],
    ['an alias without an anchor, in a list', 'storage: { countries: [*a] }', ['2:24 No anchor "&a" stands before the alias "*a"']],
    ['a merge without an anchor', 'rights: { <<: *a }', ['2:15 No anchor "&a" stands before the alias "*a"']],
    ['an alias inside what it names', 'policy: &a { title: *a }', ['2:21 The alias "*a" stands inside what it names']],
    ['an alias inside the list that it names', 'policy: { title: &a [x, *a] }', ['2:25 The alias "*a" stands inside what it names']],
    ['a merge inside what it names', 'policy: &a { title: x, <<: *a }', ['2:28 The alias "*a" stands inside what it names']],
    ['a merge of text', 'rights: { <<: foo, access: stated }', ['2:11 Only a map, or a list of maps, can be merged in with "<<"']],
    ['a merge of a list with text in it', 'x-a: &a { access: stated }\nrights: { <<: [*a, foo] }', ['3:11 Only a map, or a list of maps, can be merged in with "<<"']],
    ['a tag that nobody knows', 'policy: { title: !foo x }', ['2:18 Unresolved tag: !foo']],
    ['a binary', 'policy: { title: !!binary aGVsbG8= }', ['2:18 Unresolved tag: tag:yaml.org,2002:binary']],
    ['a time with a tag', 'policy: { effective: !!timestamp 2026-09-01 }', ['2:22 Unresolved tag: tag:yaml.org,2002:timestamp']],
    ['a list as a key', 'rights:\n  ? [a, b]\n  : stated\n  access: stated', ['3:5 A key must be text: text that begins with a bracket or a brace needs quotes']],
    ['a template', 'policy: { title: {{ company }} }', ['2:19 A key must be text: text that begins with a bracket or a brace needs quotes']],
    ['an alias as a key', 'x-a: &a access\nrights: { *a : stated, erasure: stated }', ['3:11 A key must be text: text that begins with a bracket or a brace needs quotes']],
    ['a colon in unquoted text', 'policy:\n  title: Northwind: our notice', ['3:10 Two keys on one line: is there a colon in unquoted text, or a key that is indented too far?']],
    ['a key that is indented too far', 'policy:\n  title: x\n    url: y', ['3:10 Two keys on one line: is there a colon in unquoted text, or a key that is indented too far?']],
    ['an entry of a list where keys stand', 'policy:\n  title: x\n  - y', ['4:1 An entry of a list where a key should stand']],
    ['a list on the line of its key', 'policy:\n  formats: - x', ['3:12 A list begins on the line below its key']],
    ['a key without a colon', 'policy:\n  title: x\n  url y', ['4:3 A key without a colon']],
    ['a key in a column of its own', 'policy:\n   title: x\n  url: y', ['4:1 A key that does not begin in the column of those above it']],
    ['a colon in unquoted text between braces', 'policy: { title: Northwind: our notice }', ['2:18 Two keys between commas: is there a colon in unquoted text?']],
    ['a quote that is never closed', 'policy: { title: "abc }\nrights: stated\n', ['2:18 The quote (") that opens here is never closed']],
    ['a single quote that is never closed', "policy:\n  title: 'abc\nrights: stated\n", ["3:10 The quote (') that opens here is never closed"]],
    ['text after a quote', 'policy: { title: "a" b }', ['2:22 Text after a closing quote, bracket or brace']],
    ['a tab before a key', 'rights:\n\taccess: stated', ['3:1 Tabs are not allowed as indentation']],
    ['a bracket that is never closed', 'storage: { countries: [DE }\nrights: stated', ['2:27 What opened before this is still open: "]" is missing']],
    ['a brace that is never closed', 'storage: { countries: DE\nrights: stated', ['3:1 What opened before this is still open: "}" is missing']],
    ['text that begins with a sign of its own', 'policy: { title: @northwind }', ['2:18 Plain value cannot start with reserved character @']],
  ] as [string, string, string[]][])('%s makes one finding', (_, body, expected) => {
    const { findings, facts } = lintWithAll(HEAD + body);
    const found = findings.filter((finding) => finding.ruleId.startsWith('document/')).map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`);
    expect(found).toEqual(expected);
    // What is missing in a broken text may be lost in it.
    if (facts.length === 1) expect(findings.filter((finding) => finding.ruleId === gaps.id)).toEqual([]);
  });

  test('what can be read of a text with a wrong alias is linted', () => {
    expect(wrongIn(`${HEAD}policy: { title: *a }\nrigths: stated\n`)).toEqual(['2:18 No anchor "&a" stands before the alias "*a"', '3:1 Unknown key "rigths": did you mean "rights"?']);
    expect(values(`${HEAD}policy: { title: *a, version: 2 }\n`, 'policy.version')).toEqual(['2']);
  });
  test('a directive after the first line', () => expect(wrongIn(`${HEAD}policy: { title: x }\n%YAML 1.1\n---\n${HEAD}`)).toEqual(['3:1 Plain value cannot start with directive indicator character %']));
  test('a directive for a version that does not exist', () => expect(wrongIn(`%YAML 3.0\n---\n${HEAD}`)).toEqual(['1:7 Unsupported YAML version 3.0']));

  describe('a text without a declaration', () => {
    const missing = (place: string): string[] => [`${place} The key "policylint" is missing: a declaration begins with "policylint: 1"`];
    test.each([
      ['nothing', '', missing('1:1')], ['spaces', '  \n\n', missing('1:1')], ['comments', '# one\n# two\n', missing('1:1')], ['a marker', '---\n', missing('1:1')], ['markers', '---\n---\n', missing('1:1')], ['a byte order mark', '\uFEFF', missing('1:1')],
      ['an end', '...\n', missing('1:1')], ['a tilde', '~\n', missing('1:1')], ['an empty map', '{}\n', missing('1:1')], ['text', 'hello\n', ['1:1 The document: expected a map, found "hello"']], ['a number', '5', ['1:1 The document: expected a map, found "5"']],
      ['a list', '- a\n- b\n', ['1:1 The document: expected a map, found a list']], ['text in quotes', '"policylint: 1"', ['1:1 The document: expected a map, found "policylint: 1"']],
    ] as [string, string, string[]][])('%s', (_, text, expected) => expect(wrongIn(text)).toEqual(expected));

    test('leaves no gaps but those of an empty map', () => {
      const gapsIn = (text: string): number => lintWithAll(text).findings.filter((finding) => !finding.ruleId.startsWith('document/')).length;
      expect(['', '# one', '---\n', '~', 'hello', '- a', 'a: "', '\u0000', 'a: &a [*a]\n? [b]\n: c'].map(gapsIn)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
      expect(gapsIn('{}')).toBeGreaterThan(10);
    });
  });

  describe('several documents', () => {
    test('are linted each, at their own place', () => {
      expect(wrongIn('policylint: 1\nrigths: stated\n---\npolicylint: 1\n---\ncontroller: { name: x }\n--- # last\n{}\n')).toEqual([
        '2:1 Unknown key "rigths": did you mean "rights"?', '6:1 The key "policylint" is missing: a declaration begins with "policylint: 1"', '8:1 The key "policylint" is missing: a declaration begins with "policylint: 1"',
      ]);
    });
    test.each([['a marker at the end', `${HEAD}---\n`], ['an end at the end', `${HEAD}...\n`], ['comments before', `# one\n---\n${HEAD}`], ['comments between', `${HEAD}---\n# two\n---\n${HEAD}`]])('%s is none', (_, text) => expect(wrongIn(text)).toEqual([]));
    test('lines within quotes count', () => expect(wrongIn(`${HEAD}policy:\n  title: x "one\n\n    two" y\nrights:\n  a: "b\n  c" "\n  d" @e\n`).at(-1)).toMatch(/^7:6 /));
    test('a mistake in one leaves the others', () => expect(wrongIn(`${HEAD}policy: { title: "x" y }\n---\n${HEAD}rigths: stated\n`).at(-1)).toBe('5:1 Unknown key "rigths": did you mean "rights"?'));
    test('a hundred are enough', () => {
      expect(wrongIn(`---\n${HEAD}`.repeat(100))).toEqual([]);
      expect(wrongIn(`---\n${HEAD}`.repeat(101))).toEqual(['201:1 The file holds more than 100 documents']);
    });
  });

  describe('aliases and merges', () => {
    /** The text at a path, with its line. */
    function textAt(text: string, path: Policy['path'], on: 'key' | 'value' = 'value'): string {
      const { start, end } = readSource('test.yaml', text, typedKeys).documents[0]!.locate(path, on);
      return `${start.line} ${text.slice(start.offset, end.offset)}`;
    }

    test('an alias stands for its anchor, and its value for where the text stands', () => {
      const text = `${HEAD}controller: { country: &home DE }\nstorage: { countries: [FR, *home] }\nlegalBasis: { law: { name: x, country: *home } }\n`;
      expect([refused(text), values(text, 'storage.countries'), values(text, 'legalBasis.law.country')]).toEqual([[], ['FR', 'DE'], ['DE']]);
      expect([textAt(text, ['storage', 'countries', 1]), textAt(text, ['storage', 'countries', 1], 'key'), textAt(text, ['legalBasis', 'law', 'country']), textAt(text, ['legalBasis', 'law', 'country'], 'key')]).toEqual(['2 DE', '3 *home', '2 DE', '4 country']);
    });
    test('a mistake stands where its text stands, however often it is meant', () => {
      expect(wrongIn(`${HEAD}controller: { country: &home Germany }\nstorage: { countries: *home }\n`)).toEqual([
        '2:30 controller.country: expected an ISO 3166-1 country code such as DE, found "Germany"', '2:30 storage.countries: expected an ISO 3166-1 country code such as DE, found "Germany"',
      ]);
    });
    test('anchors may stand under keys of our own', () => {
      const text = `${HEAD}x-shared: { terms: &terms { period: P1Y, then: delete } }\ndata:\n  a: { categories: contact, retention: *terms }\n  b: { categories: device, retention: { <<: *terms, period: P2Y } }\n`;
      expect([refused(text), values(text, 'data.retention.period'), values(text, 'data.retention.then')]).toEqual([[], ['P1Y'], ['delete']]);
      expect(read(text).data.items.map((item) => item.retention.items[0]!.period.facts[0]!.value)).toEqual(['P1Y', 'P2Y']);
      expect([textAt(text, ['data', 'a', 'retention', 'period']), textAt(text, ['data', 'b', 'retention', 'period']), textAt(text, ['data', 'b', 'retention', 'then'], 'key')]).toEqual(['2 P1Y', '5 P2Y', '2 then']);
    });
    test('an id may begin as keys of our own do, in every map of items and nowhere else', () => {
      const text = `${HEAD}x-y: 1\nscope: { services: { x-s: { says: s } }, audiences: { x-a: { who: a, x-why: b } }, terms: { x-ray: { says: a picture } } }\npurposes: { x-p: { use: service } }\ndata: { x-d: { categories: health, x-of: ours } }\nsensitive: { x-h: { categories: health } }\ntrackers: { x-t: { technologies: cookies } }\nsharing: { x-r: { recipients: partners } }\nrights: { x-z: 1, access: stated }\n`;
      const { scope, purposes, data, sensitive, trackers, sharing } = read(text);
      const [{ services, audiences, terms }] = scope.items as [(typeof scope.items)[number]];
      expect([refused(text), [services, audiences, terms, purposes, data, sensitive, trackers, sharing].flatMap(({ items }) => items.map(({ id }) => id))]).toEqual([[], ['x-s', 'x-a', 'x-ray', 'x-p', 'x-d', 'x-h', 'x-t', 'x-r']]);
      expect(textAt(text, ['data', 'x-d', 'categories'])).toBe('5 health');
      expect(refused(`${HEAD}scope: [{ audiences: { x-a: { whom: a } } }]\n`)).toHaveLength(1);
    });
    test('an own key wins wherever it stands, then the first of those merged', () => {
      const text = `${HEAD}x-a: &a { access: stated, erasure: stated }\nx-b: &b { access: none, erasure: none, appeal: none }\nrights:\n  access: not-stated\n  <<: [*a, *b]\n`;
      const { access, erasure, appeal } = read(text).rights.items[0]!;
      expect([refused(text), access.state, erasure.state, appeal.state]).toEqual([[], 'silent', 'stated', 'denied']);
      expect([textAt(text, ['rights', 'access']), textAt(text, ['rights', 'erasure']), textAt(text, ['rights', 'appeal'])]).toEqual(['5 not-stated', '2 stated', '3 none']);
    });
    test('merges nest, and an anchor may be in the map that merges it', () => {
      const text = `${HEAD}x-a: &a { access: stated }\nx-b: &b { <<: *a, erasure: stated }\nrights: { <<: { <<: *b, appeal: stated }, restriction: &r { within: P1M }, explanation: { <<: *r, fee: free } }\n`;
      const { access, erasure, appeal, explanation } = read(text).rights.items[0]!;
      expect([refused(text), access.state, erasure.state, appeal.state, explanation.items[0]!.within.facts[0]!.value]).toEqual([[], 'stated', 'stated', 'stated', 'P1M']);
      expect(textAt(text, ['rights', 'access'])).toBe('2 stated');
      const own = `${HEAD}rights: { restriction: &r { within: P1M }, <<: { appeal: *r } }\n`;
      expect([refused(own), textAt(own, ['rights', 'appeal', 'within'])]).toEqual([[], '2 P1M']);
    });
    test('an anchor given twice stands for the last before the alias', () => {
      const text = `${HEAD}controller: { name: &x one, address: *x, registration: &x two }\npolicy: { title: *x }\n`;
      expect([values(text, 'controller.address'), values(text, 'policy.title')]).toEqual([['one'], ['two']]);
      expect([textAt(text, ['controller', 'address']), textAt(text, ['policy', 'title'])]).toEqual(['2 one', '2 two']);
      const merged = `${HEAD}x-a: &x { access: none }\nrights: { access: &x { within: P1M }, appeal: { <<: *x } }\n`;
      expect([refused(merged), read(merged).rights.items[0]!.appeal.items[0]!.within.facts[0]!.value]).toEqual([[], 'P1M']);
    });
    test('what an alias repeats is a number only under a key that wants one', () => {
      const text = `${HEAD}children: { minimumAge: &n 16 }\npolicy: { version: *n }\n`;
      expect([values(text, 'children.minimumAge'), values(text, 'policy.version')]).toEqual([[16], ['16']]);
    });
    test('"<<" in quotes is a key like another', () => expect(wrongIn(`${HEAD}rights: { "<<": { access: stated } }\n`)).toEqual(['2:11 Unknown key "<<" in rights']));
    test('what is absent stands on its nearest ancestor', () => {
      const text = `${HEAD}x-a: &a { access: { within: P1M } }\nrights: { <<: *a }\n`;
      expect([textAt(text, ['rights', 'access', 'fee']), textAt(text, ['rights', 'erasure', 'fee']), textAt(text, ['retention', 'period']), textAt(text, []), textAt(text, ['rights', 'access', 'within', 'value'])]).toEqual(['2 access', '3 rights', '1 policylint', '1 policylint', '2 within']);
    });
  });

  describe('more than anybody needs', () => {
    const bomb = (inner: string, repeat: (name: string) => string): string => Array.from({ length: 40 }, (_, level) => `x-a${level}: &a${level} ${level === 0 ? inner : repeat(`*a${level - 1}`)}\n`).join('');
    const nine = (name: string): string => `[${Array(9).fill(name).join(', ')}]`;
    const deeper = 'The file nests deeper here than anything that a declaration needs';

    test.each([
      ['aliases that multiply', `${HEAD}${bomb('[lol]', nine)}note: *a39\n`, '1:1 The document holds more than 20000 values, those that aliases repeat among them'],
      ['merges that nest in aliases', `${HEAD}${Array.from({ length: 40 }, (_, level) => `x-a${level}: &a${level} ${level === 0 ? '{ a: x }' : `{ k${level}: *a${level - 1}, <<: *a${level - 1} }`}\n`).join('')}rights: { access: *a39 }\n`, '1:1 The document holds more than 20000 values, those that aliases repeat among them'],
      ['nesting by aliases', `${HEAD}${bomb('[1]', (name) => `[[${name}]]`)}note: *a39\n`, '1:1 The document nests deeper than 60 levels'],
      ['brackets', `${HEAD}note: ${'['.repeat(100_000)}`, `2:106 ${deeper}`], ['braces', '{'.repeat(100_000), `1:101 ${deeper}`], ['dashes', '- '.repeat(100_000), `1:200 ${deeper}`], ['question marks', '? '.repeat(100_000), `1:200 ${deeper}`],
      ['dashes and brackets in turn', '- ['.repeat(50_000), /^1:\d+ The file nests deeper here/], ['indentation', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), `100:101 ${deeper}`],
      ['nesting that is only just parsed', `${HEAD}note: ${'['.repeat(70)}${']'.repeat(70)}`, '1:1 The document nests deeper than 60 levels'],
      ['values', `${HEAD}note: [${'x,'.repeat(20_001)}]`, '1:1 The document holds more than 20000 values, those that aliases repeat among them'],
      ['a large file', `${HEAD}note: ${'x'.repeat(3_000_000)}`, '1:1 The file has more than 2 million characters'],
    ] as [string, string, string | RegExp][])('%s', (_, text, expected) => {
      expect(wrongIn(text)).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
      expect(lintWithAll(text).findings).toHaveLength(1);
    });

    test.each([
      ['aliases that multiply unused', `${HEAD}${bomb('[lol]', nine)}`], ['merges that multiply', `${HEAD}${bomb('{ access: stated }', (name) => `{ <<: ${nine(name)} }`)}rights: { <<: *a39 }\n`],
      ['a large comment', `${HEAD}# ${'x'.repeat(MAX_TEXT_LENGTH - 100)}`], ['large text', `${HEAD}note: "${'[x '.repeat(100_000)}"`], ['brackets in text and comments', `${HEAD}note: a${' ['.repeat(1000)}\n#${' ['.repeat(1000)}`],
    ])('%s is no harm', (_, text) => expect(wrongIn(text)).toEqual([]));

    test('many mistakes take no time to speak of', () => {
      const start = performance.now();
      expect(wrongIn(`${HEAD}data: { a: { categories: [${'x,'.repeat(3000)}] } }\n${Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`).join('')}`)).toHaveLength(6000);
      expect(performance.now() - start).toBeLessThan(20_000);
    });
  });

  describe('characters', () => {
    test.each([
      ['NUL', `${HEAD}note: a\u0000b`, ['1:1 The file is not text']],
      ['a byte order mark, which takes no column', `\uFEFFpolicylint: 2\nrigths: stated`, ['1:13 policylint: expected 1, the version of the format, found 2', '2:1 Unknown key "rigths": did you mean "rights"?']],
      ['ends of lines from elsewhere', 'policylint: 1\r\nrights:\r\n  acess: stated\r\n', ['3:3 Unknown key "acess" in rights: did you mean "access"?']],
      ['an emoji takes two columns, as in an editor', `${HEAD}policy: { title: "😀", titel: x }`, ['2:24 Unknown key "titel" in policy: did you mean "title"?']],
      ['letters of elsewhere take one', `${HEAD}policy: { title: 隱私權政策, titel: x }`, ['2:25 Unknown key "titel" in policy: did you mean "title"?']],
      ['half a surrogate', `${HEAD}policy: { title: "\uD83D", titel: x }`, ['2:23 Unknown key "titel" in policy: did you mean "title"?']],
      ['a tab in text', `${HEAD}policy: { title: "a\tb", titel: x }`, ['2:25 Unknown key "titel" in policy: did you mean "title"?']],
      ['a tab after a key', `${HEAD}policy:\t{ title: x }`, []],
      ['letters of elsewhere in ids', `${HEAD}purposes: { été: { use: service }, 訂單: { use: service }, "1": { use: service } }`, []],
      ['the words of the language as ids', `${HEAD}purposes: { constructor: { use: service }, toString: { use: service } }`, []],
      ['one of them is no id', `${HEAD}purposes: { __proto__: { use: service } }`, ['2:13 "__proto__" cannot be an id: expected an id of letters, digits, - and _ that is no modifier']],
      ['a defined word may be any text', `${HEAD}scope: { terms: { "personal data": { says: x }, __proto__: { says: x }, evidence: { says: x }, "": { says: x } } }`, []],
      ['an emoji in a value that is wrong', `${HEAD}controller: { country: ${'😀'.repeat(70)} }`, [`2:24 controller.country: expected an ISO 3166-1 country code such as DE, found "${'😀'.repeat(59)}…"`]],
    ] as [string, string, string[]][])('%s', (_, text, expected) => expect(wrongIn(text)).toEqual(expected));

    test('ids that are words of the language are items', () => {
      const { purposes } = read(`${HEAD}purposes: { constructor: { use: service }, valueOf: { use: payment } }`);
      expect(purposes.items.map((item) => [item.id, item.state, item.use.facts[0]!.value])).toEqual([['constructor', 'stated', 'service'], ['valueOf', 'stated', 'payment']]);
    });
  });
});

describe('the reader', () => {
  const WHOLE = `${HEAD}policy: { read: whole }\n`;

  test.each([
    ['a value', 'retention: { period: P1Y }', 'retention.period', 'stated'],
    ['none', 'links: { responsibility: none }', 'links.responsibility', 'denied'],
    ['not-stated', 'links: { responsibility: not-stated }', 'links.responsibility', 'silent'],
    ['a missing field', 'retention: { period: P1Y }', 'retention.criterion', 'undeclared'],
    ['a missing block', '', 'retention', 'undeclared'],
    ['a missing collection', '', 'data', 'undeclared'],
    ['a missing field of a missing block', '', 'retention.period', 'undeclared'],
    ['a stance of never', 'links: { responsibility: { value: for all sites, stance: never } }', 'links.responsibility', 'denied'],
    ['never over not-stated', 'links: { responsibility: { value: not-stated, stance: never } }', 'links.responsibility', 'denied'],
    ['a statement as a whole', 'incentives: none', 'incentives', 'denied'],
    ['a statement as a whole, long', 'incentives: { value: none, evidence: we pay nothing }', 'incentives', 'denied'],
    ['a statement that is only made', 'metrics: stated', 'metrics', 'stated'],
    ['a right that is not stated', 'rights: { access: not-stated }', 'rights.access', 'silent'],
    ['a collection as a whole', 'sensitive: none', 'sensitive', 'denied'],
    ['a collection that is not stated', 'sensitive: not-stated', 'sensitive', 'silent'],
    ['a collection of what is denied', 'sharing: { a: { action: sell, stance: never } }', 'sharing', 'stated'],
    ['a field of a statement that is denied, which the statement answers', 'retention: none', 'retention.period', 'denied'],
    ['a list in which one is stated', 'links: { responsibility: [none, not-stated, ours] }', 'links.responsibility', 'stated'],
    ['a list in which one is denied', 'links: { responsibility: [not-stated, none] }', 'links.responsibility', 'denied'],
    ['a list in which one is wrong and one is not stated', 'retention: { then: [not-stated, shred] }', 'retention.then', 'unreadable'],
    ['a list in which one is wrong and one is stated', 'retention: { then: [delete, shred] }', 'retention.then', 'stated'],
    ['other words', 'retention: { then: { other: shred } }', 'retention.then', 'stated'],
    ['only modifiers', 'controller: { contact: { email: { state: masked } } }', 'controller.contact.email', 'stated'],
    ['a wrong value', 'retention: { period: soon }', 'retention.period', 'unreadable'],
    ['a wrong long value', 'retention: { period: { value: soon } }', 'retention.period', 'unreadable'],
    ['a wrong value in a long list', 'retention: { period: { value: [soon] } }', 'retention.period', 'unreadable'],
    ['an empty long list', 'retention: { period: { value: [] } }', 'retention.period', 'unreadable'],
    ['other words that are none', 'retention: { then: { other: [shred] } }', 'retention.then', 'unreadable'],
    ['no value', 'retention: { period: }', 'retention.period', 'unreadable'],
    ['no value in a list', 'retention: { period: [~] }', 'retention.period', 'unreadable'],
    ['an alias that leads nowhere', 'retention: { period: [*a] }', 'retention.period', 'unreadable'],
    ['a misspelt key', 'retention: { perod: P1Y }', 'retention.period', 'unreadable'],
    ['a misspelt block', 'retension: { period: P1Y }', 'retention', 'unreadable'],
    ['a field of a misspelt block', 'retension: { period: P1Y }', 'retention.period', 'unreadable'],
    ['a misspelt key beside the right one', 'retention: { period: P1Y, perod: P1Y }', 'retention.period', 'stated'],
    ['a wrong statement', 'rights: { access: yes }', 'rights.access', 'unreadable'],
    ['a wrong statement, long', 'rights: { access: { value: yes } }', 'rights.access', 'unreadable'],
    ['a field of a wrong statement', 'rights: { access: yes }', 'rights.access.fee', 'unreadable'],
    ['a stance that is none', 'rights: { access: { stance: nevr } }', 'rights.access', 'unreadable'],
    ['a misspelt stance', 'rights: { access: { fee: free, stanse: never } }', 'rights.access', 'unreadable'],
    ['a stance without a value', 'links: { responsibility: { value: x, stance: } }', 'links.responsibility', 'unreadable'],
    ['a speaker who is nobody', 'rights: { access: { by: them } }', 'rights.access', 'unreadable'],
    ['a state that is none, which changes nothing', 'rights: { access: { state: mask } }', 'rights.access', 'stated'],
    ['an item that is text', 'purposes: { a: stated }', 'purposes.use', 'unreadable'],
    ['a wrong collection', 'purposes: [a]', 'purposes', 'unreadable'],
    ['a selector without a value', 'data: { a: { categories: contact, purposes: } }', 'data.purposes', 'unreadable'],
  ] as [string, string, string, State][])('%s', (_, body, path, expected) => {
    expect(select(read(HEAD + body), path).map((part) => part.state)).toEqual([expected]);
    const whole = expected === 'undeclared' ? 'silent' : expected;
    expect(select(read(WHOLE + body), path).map((part) => part.state)).toEqual([whole]);
  });

  test.each([['a list', '- a'], ['text', 'hello'], ['nothing', ''], ['broken YAML', 'a: "'], ['a limit', '['.repeat(200)]])('of %s everything is unreadable', (_, text) => {
    const states = new Set(partsOf(read(text)).filter((part) => part.path.length > 0).map((part) => part.state));
    expect([...states]).toEqual(['unreadable']);
  });
  test('in a text with a wrong tag only what is missing is unreadable', () => {
    const policy = read(`${HEAD}controller: { name: !x Northwind }\n`);
    expect([policy.controller.items[0]!.name.state, policy.controller.items[0]!.address.state, policy.rights.state]).toEqual(['stated', 'unreadable', 'unreadable']);
  });
  test('a block that is missing is there as one statement in which nothing is stated', () => {
    const { absentItems } = read(`${HEAD}retention: { period: P1Y }\nrights: yes\n`);
    expect([absentItems['retention'], absentItems['security']!.state, absentItems['rights']!.state]).toEqual([undefined, 'undeclared', 'unreadable']);
    const broken = read(`${HEAD}securty: { measures: x }\n`).absentItems['security']!;
    expect(partsOf(broken).map((part) => part.state)).toEqual(expect.not.arrayContaining(['undeclared']));
  });

  test.each([
    ['by', 'rights: { by: third-party, access: stated }', 'rights.access', (item: Record<string, unknown>) => item['by'], 'third-party'],
    ['evidence', 'rights: { evidence: You can … it, access: stated }', 'rights.access', (item: Record<string, unknown>) => item['evidence'], ['You can … it']],
    ['audience', 'rights: { audience: [members, guests], access: stated }', 'rights.access', (item: Record<string, unknown>) => (item['audience'] as Field).facts.map((fact) => fact.value), ['members', 'guests']],
    ['services', 'rights: { services: shop, access: { fee: free } }', 'rights.access.fee', (fact: Record<string, unknown>) => (fact['services'] as Field).facts.map((entry) => entry.value), ['shop']],
    ['its own by', 'rights: { by: third-party, access: { by: controller } }', 'rights.access', (item: Record<string, unknown>) => item['by'], 'controller'],
    ['its own evidence', 'rights: { evidence: a, access: { evidence: [b, c] } }', 'rights.access', (item: Record<string, unknown>) => item['evidence'], ['b', 'c']],
    ['its own audience', 'rights: { audience: a, access: { audience: b } }', 'rights.access', (item: Record<string, unknown>) => (item['audience'] as Field).facts.map((fact) => fact.value), ['b']],
    ['no stance', 'rights: { stance: may, access: stated }', 'rights.access', (item: Record<string, unknown>) => item['stance'], 'does'],
    ['no flag', 'rights: { overrides: true, access: stated }', 'rights.access', (item: Record<string, unknown>) => item['overrides'], false],
    ['no condition', 'rights: { condition: x, access: stated }', 'rights.access', (item: Record<string, unknown>) => item['condition'], undefined],
    ['evidence without the entry that has no value', 'rights: { access: { fee: free, evidence: [a, ~] } }', 'rights.access', (item: Record<string, unknown>) => item['evidence'], ['a']],
  ] as [string, string, string, (item: Record<string, unknown>) => unknown, unknown][])('what stands above gives %s', (_, body, path, pick, expected) => {
    const part = select(read(HEAD + body), path)[0] as { items?: object[]; facts?: object[] };
    expect(pick((part.items ?? part.facts)![0] as Record<string, unknown>)).toEqual(expected);
  });

  test('what stands beside a long value holds for each of its values, which may have their own', () => {
    const { facts } = field(`${HEAD}retention: { from: { value: [one, { value: two }, { value: three, stance: does, says: own, openEnded: false }], stance: never, says: all, openEnded: true, strength: hedged, state: promised } }\n`, 'retention.from');
    expect(facts.map((fact) => [fact.value, fact.state, fact.stance, fact.says?.facts[0]?.value, fact.openEnded, fact.strength, fact.reference])).toEqual([
      ['one', 'denied', 'never', 'all', true, 'hedged', 'promised'], ['two', 'denied', 'never', 'all', true, 'hedged', 'promised'], ['three', 'stated', 'does', 'own', false, 'hedged', 'promised'],
    ]);
  });
  test('other words stand beside values', () => {
    const { facts } = field(`${HEAD}data: { a: { categories: [contact, { other: shoe size, evidence: your shoe size }] } }\n`, 'data.categories');
    expect(facts.map(({ value, other, path, evidence, state }) => [value, other, path.join('.'), evidence, state])).toEqual([['contact', undefined, 'data.a.categories.0', [], 'stated'], [undefined, 'shoe size', 'data.a.categories.1.other', ['your shoe size'], 'stated']]);
  });
  test('references say whether they lead anywhere', () => {
    const [{ contact } = {}] = read(`${HEAD}controller: { contact: { email: { state: masked }, phone: { value: "1", state: dangling }, post: x, form: [y, { state: promised }] } }\n`).controller.items;
    const [{ email, phone, post, form }] = contact!.items as [Policy['controller']['items'][0]['contact']['items'][0]];
    expect([email, phone, post, form].map((part) => part.facts.map((fact) => [fact.value, fact.reference]))).toEqual([[[undefined, 'masked']], [['1', 'dangling']], [['x', 'given']], [['y', 'given'], [undefined, 'promised']]]);
  });
  test('a contact says what it is for', () => {
    const { facts } = field(`${HEAD}controller: { contact: { email: [a@b.example, { value: c@d.example, for: [access, erasure] }] } }\n`, 'controller.contact.email');
    expect(facts.map((fact) => fact.for?.facts.map((entry) => entry.value))).toEqual([undefined, ['access', 'erasure']]);
  });
  test('selectors of an item are its own fields where it has such a field', () => {
    const [tracker] = read(`${HEAD}trackers: { a: { types: session, data: [x], purposes: [y] } }\n`).trackers.items;
    expect([tracker!.data?.facts[0]?.value, tracker!.purposes?.facts[0]?.value]).toEqual(['x', 'y']);
  });
  test('a statement may be words where the block is words', () => expect(read(`${HEAD}processing: [automated, { value: manual, says: x }, none]\n`).processing.items.map((item) => [item.state, item.words])).toEqual([['stated', 'automated'], ['stated', 'manual'], ['denied', undefined]]));
  test('the words of the language are words', () => {
    expect(field(`${HEAD}policy: { title: constructor }\n`, 'policy.title').state).toBe('stated');
    expect(read(`${HEAD}processing: toString\n`).processing.items[0]).toMatchObject({ state: 'stated', words: 'toString' });
    expect(read(`${HEAD}sensitive: constructor\n`).sensitive.state).toBe('unreadable');
  });
  test('facts of the organisation that are wrong are not known', () => {
    expect(read(`${HEAD}facts: { chargesFees: maybe, dpoDesignated: true, establishedIn: [DE, XX], sectors: retail, incentives: , consumersPerYear: 5 }\n`).facts).toEqual({ dpoDesignated: true, consumersPerYear: 5 });
    expect([read(`${HEAD}facts: yes\n`).facts, read(HEAD).facts]).toEqual([{}, {}]);
  });
  test('keys of our own are nowhere', () => expect(read(`${HEAD}x-a: 1\npolicy: { title: a, x-b: { c: [~] } }\nscope: { x-services: { z: { says: z } }, services: { y: { says: z, x-c: 1 } } }\n`).scope.items[0]!.services.items).toEqual([expect.not.objectContaining({ 'x-c': expect.anything() })]));

  test.each([
    ['data: { a: { retention: [{ place: logs, period: P1Y }] } }', ['data', 'a', 'retention', 0, 'period'], 'data.a.retention[place=logs].period'],
    ['retention: { period: { value: [P1Y, P2Y] } }', ['retention', 'period', 'value', 1], 'retention.period[P2Y]'],
    ['retention: { period: { value: P1Y } }', ['retention', 'period', 'value'], 'retention.period'],
    ['breach: [{ to: public }, { to: public }, { id: last, to: public }]', ['breach', 1], 'breach[to=public~2]'],
    ['breach: [{ id: last, to: public }]', ['breach', 0, 'within'], 'breach[last].within'],
    ['storage: { countries: [DE, ~] }', ['storage', 'countries', 1], 'storage.countries[]'],
    ['storage: { countries: DE }', ['storage', 'countries', 3], 'storage.countries[]'],
    ['changes: [{ notice: { ahead: P1D } }, { notice: { ahead: P2D } }]', ['changes', 1, 'notice'], 'changes[~2].notice'],
  ] as [string, Policy['path'], string][])('paths for people: %s', (body, path, expected) => {
    const { value } = readSource('test.yaml', HEAD + body, typedKeys).documents[0]!;
    expect(readablePath(value, path)).toBe(expected);
  });
});

describe('durations', () => {
  test.each([
    ['P30D', 30, 30], ['P1M', 28, 31], ['P2M', 59, 62], ['P6M', 181, 184], ['P12M', 365, 366], ['P13M', 393, 397], ['P1Y', 365, 366], ['P1Y6M', 546, 550], ['P2W', 14, 14], ['PT72H', 3, 3], ['P1DT12H', 1.5, 1.5], ['PT30M', 1 / 48, 1 / 48], ['PT0S', 0, 0], ['P0D', 0, 0],
    ['30 days', 30, 30], ['1 day', 1, 1], ['30 calendar days', 30, 30], ['10 business days', 10, 30], ['10 working days', 10, 30], ['72 hours', 3, 3], ['1 month', 28, 31], ['24 months', 730, 732], ['3 years', 1095, 1098], ['2 Weeks', 14, 14], ['  30 days ', 30, 30],
    ['within 30 days', 30, 30], ['up to 12 months', 365, 366], ['no more than 3 years', 1095, 1098], ['at least 1 week', 7, 7], ['max. 30 days', 30, 30], ['P999999D', 999_999, 999_999],
  ])('%s is %d to %d days', (text, least, most) => {
    const days = parseDuration(text)!;
    expect(days.least).toBeCloseTo(least, 6);
    expect(days.most).toBeCloseTo(most, 6);
  });

  test.each(['', 'P', 'PT', 'P1', 'P1DT', 'PD', '30', 'days', 'thirty days', 'P-1D', '-3 days', 'P1.5D', '1,5 days', 'soon', 'P30D or so', '30 days or so', 'more than 30 days', 'P1M1Y', 'p1d', '30  days', 'P9999999D', '9999999 days', `P${'9'.repeat(400)}Y`, 'without undue delay', 'constructor', '∞ days', '٣ days'])('"%s" is none', (text) => expect(parseDuration(text)).toBeUndefined());

  test.each([
    ['P30D', 'P1M', false], ['P31D', 'P1M', false], ['P32D', 'P1M', true], ['1 month', 'P30D', false], ['1 month', 'P28D', false], ['1 month', 'P27D', true], ['P1M', 'P1M', false], ['PT72H', 'P3D', false], ['P3D', 'PT72H', false], ['PT73H', 'P3D', true],
    ['10 business days', 'P14D', false], ['15 business days', 'P14D', true], ['P14D', '10 business days', false], ['P31D', '10 business days', true], ['P12M', 'P1Y', false], ['P1Y', 'P12M', false], ['P13M', 'P1Y', true], ['P11M', 'P1Y', false], ['P366D', 'P1Y', false], ['P367D', 'P1Y', true],
    ['P52W', 'P1Y', false], ['P53W', 'P1Y', true], ['P2Y', 'P24M', false], ['P25M', 'P2Y', true], ['90 days', 'P3M', false], ['P93D', 'P3M', true], ['72 hours', 'P3D', false], ['P0D', 'PT0S', false], ['PT25H', '1 day', true],
  ])('%s is longer than %s: %s', (duration, limit, expected) => expect(isLonger(parseDuration(duration)!, parseDuration(limit)!)).toBe(expected));

  test('so many months are never longer than themselves, and longer than any fewer', () => {
    for (let months = 1; months < 60; months += 1) {
      expect(isLonger(parseDuration(`P${months}M`)!, parseDuration(`${months} months`)!)).toBe(false);
      expect(isLonger(parseDuration(`P${months + 1}M`)!, parseDuration(`P${months}M`)!)).toBe(true);
    }
  });
  test('what the schema takes for a period can be compared, and the other way round', () => {
    fc.assert(fc.property(fc.oneof(fc.stringMatching(/^P?T?(?:\d{1,8} ?(?:[YMWDHS]|(?:business |working |calendar )?(?:hour|day|week|month|year)s?)T?){1,3}$/), fc.stringMatching(/^[PTYMWDHS\d ]{0,8}$/)), (text) => {
      expect([text, refused(`${HEAD}retention: { period: "${text}" }`).length > 0]).toEqual([text, parseDuration(text) === undefined || text !== text.trim()]);
    }), { numRuns: 500 });
  });
});

describe('whatever the text', () => {
  const KEYS = [...new Set(EVERYTHING.match(/[A-Za-z]+(?=:)/g)), '__proto__', 'constructor', '<<', 'x-a', '', '~', '1'];
  const WORDS = ['stated', 'none', 'not-stated', 'never', 'P1Y', 'contact.email', 'EU', 'members', 'constructor', '__proto__', '😀', '\uD83D', ''];

  function check(text: string): void {
    const lines = text.split('\n');
    const isInside = ({ line, column, offset }: { line: number; column: number; offset: number }): boolean => offset >= 0 && offset <= text.length && line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1]!.length + 1;
    const { findings, facts } = lintWithRules(text);
    const wrong = findings.filter(({ range, related, message, path }) => {
      const ranges = [range, ...related.map((other) => other.range)];
      return ranges.some(({ start, end }) => !isInside(start) || !isInside(end) || start.offset > end.offset) || /\bundefined\b|\[object|\n/.test(message) || /\bundefined\b|\[object/.test(path);
    });
    expect([wrong, facts.filter((fact) => fact.hasCrashed)]).toEqual([[], []]);
    expect(facts.length).toBeGreaterThan(0);
  }

  test('nothing throws, and findings stand inside: any text', () => fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), check), { numRuns: 100 }));
  test('nothing throws, and findings stand inside: marks of YAML and words of ours', () => {
    const piece = fc.constantFrom(...KEYS.map((key) => `${key}: `), ...WORDS, '\n', '\n  ', '\n    ', '- ', '[', ']', '{', '}', ', ', ': ', '&a ', '*a', '<<: *a', '? ', '!t ', '"', "'", '|\n', '>-\n', '#', '---\n', '...\n', '%YAML 1.1\n', '\t', '\r\n', '\uFEFF', '@', '`', HEAD);
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((pieces) => HEAD + pieces.join('')), check), { numRuns: 200 });
  });
  test('nothing throws, and findings stand inside: any value anywhere', () => {
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, fc.constantFrom<unknown>(...WORDS, null, true, false, 0, -1, 16, 1e21), fc.string({ maxLength: 8 }), fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }), fc.array(tie('value'), { maxLength: 3 })),
    }));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 6 }), (top) => check(JSON.stringify({ policylint: 1, ...top }))), { numRuns: 200 });
  });
  test('nothing throws, and findings stand inside: a declaration with a few characters changed', () => {
    const change = fc.tuple(fc.nat(EVERYTHING.length), fc.nat(12), fc.oneof(fc.constantFrom('', '\n', '  ', ': ', ', ', '"', '[', '}', '- ', '~', '*a', '&a '), fc.string({ maxLength: 3 })));
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => check(changes.reduce((text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length), EVERYTHING))), { numRuns: 30 });
  }, 60_000);

  describe('the order of keys changes nothing', () => {
    type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean;
    const files = ['test/fixtures/model/everything.yaml', ...readdirSync(join(root, 'policies')).filter((file) => file.endsWith('.yaml')).map((file) => `policies/${file}`)];

    function shuffle(value: Json, seed: () => number): Json {
      if (Array.isArray(value)) return value.map((entry: Json) => shuffle(entry, seed));
      if (typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [seed(), key, shuffle(part as Json, seed)] as const).sort(([left], [right]) => left - right).map(([, key, part]) => [key, part]));
    }
    const stated = defineRule({
      id: 'toy/stated',
      meta: { description: 'Nothing is stated', severity: 'info', since: '0.1.0', messages: { said: 'Stated: {path}' }, help: 'Say nothing.' },
      create: ({ report }) => ({
        policy: (policy) => {
          for (const part of partsOf(policy)) if (part.state === 'stated' || part.state === 'denied') report({ messageId: 'said', at: part.path, on: 'key', data: { path: part.path.join('.') } });
        },
      }),
    });
    const fingerprints = (value: Json): string[] => lintText(JSON.stringify(value), { rules: [...documentRules, gaps, stated], preset: 'all' }).findings.map((finding) => finding.fingerprint).sort();
    const verdicts = (value: Json): string[] => lintWithRules(JSON.stringify(value)).findings.map((finding) => `${finding.ruleId} ${finding.messageId} ${finding.severity}`).sort();

    test.each(files)('%s', (file) => {
      const { value } = readSource(file, readFileSync(join(root, file), 'utf8'), typedKeys).documents[0]!;
      const expected = [fingerprints(value as Json), verdicts(value as Json)];
      fc.assert(fc.property(fc.nat(), (seed) => {
        const random = fc.sample(fc.nat(), { seed, numRuns: 4000 });
        const shuffled = shuffle(value as Json, () => random.pop()!);
        expect([fingerprints(shuffled), verdicts(shuffled)]).toEqual(expected);
      }), { numRuns: 4 });
    });
  });
});
