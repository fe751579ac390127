import type { shape } from '../generated/shape.js';
import type { Path } from './path.js';

/**
 * What a declaration says of one thing. `silent`: the text was read for it and says nothing; `undeclared`: nobody has
 * recorded it yet; `denied`: the text says that it does not; `unreadable`: the declaration is wrong here.
 */
export type State = 'stated' | 'denied' | 'silent' | 'undeclared' | 'unreadable';
export type Stance = 'does' | 'may' | 'never' | 'presupposed';
export type Actor = 'controller' | 'user' | 'third-party';
export type Reference = 'given' | 'masked' | 'dangling' | 'promised';

/** Anything that has a place in the declaration, written there or not. */
export interface Node {
  readonly path: Path;
  readonly state: State;
}

/** What stands beside an item or a long value. `by`, `audience`, `services` and `evidence` come from above where it has none of its own. */
export interface Modifiers {
  readonly id?: string;
  readonly evidence: readonly string[];
  readonly stance: Stance;
  readonly by: Actor;
  /** The format's `state`: whether a reference leads anywhere. */
  readonly reference: Reference;
  readonly strength?: 'absolute' | 'effort' | 'hedged';
  readonly overrides: boolean;
  readonly openEnded: boolean;
  readonly only: boolean;
  readonly says?: Field;
  readonly audience?: Field;
  readonly services?: Field;
  readonly purposes?: Field;
  readonly data?: Field;
  readonly condition?: Field;
  readonly exceptions?: Field;
  readonly governedBy?: Field;
  /** Of a contact: what it is for. */
  readonly for?: Field;
}

/** One value. It may be missing where only its modifiers are known (`{ state: masked }`). */
export interface Fact<T = string> extends Node, Modifiers {
  readonly value?: T;
  /** The policy's words, where the vocabulary has no term. */
  readonly other?: string;
}

/** A field of an item: one value or many. */
export interface Field<T = string> extends Node {
  readonly facts: readonly Fact<T>[];
}

type Values<K> = K extends 'text' ? string : K extends 'yesNo' ? boolean : K extends 'age' ? number | string : K extends readonly string[] ? K[number] : never;
type FieldOf<S> = S extends { leaf: infer K } ? Field<Values<K>> : S extends { block: infer F } ? Block<F> : S extends { collection: infer F } ? Collection<F> : never;

/** One statement of a block, or one item of a collection. */
export type Item<F = unknown> = Node & Modifiers & { readonly words?: string } & { readonly [K in keyof F]: FieldOf<F[K]> };

/** Statements that are read as one. */
export interface Block<F = unknown> extends Node {
  readonly items: readonly Item<F>[];
}

/** Items by id. */
export interface Collection<F = unknown> extends Node {
  readonly items: readonly (Item<F> & { readonly id: string })[];
}

type Shape = typeof shape;
type FieldsOf<K extends keyof Shape> = Shape[K] extends { block: infer F } ? F : Shape[K] extends { collection: infer F } ? F : never;
/** `Part<'data'>` is one data item, `Part<'retention'>` one retention statement. */
export type Part<K extends keyof Shape> = Item<FieldsOf<K>>;

/** What is true of the organisation, whether or not the policy says it. Anything not given is missing. */
export interface Facts {
  readonly [fact: string]: boolean | number | readonly string[] | undefined;
}

/** A declaration in one typed shape: every block and field is there, and says in its state what is known. */
export type Policy = Node & { readonly [K in keyof Shape]: FieldOf<Shape[K]> } & {
  readonly facts: Facts;
  readonly factsPath: Path;
  /** `policy.read: whole`: what is missing, the text does not say. */
  readonly isReadWhole: boolean;
  /** For each block without a statement, one in which nothing is stated. */
  readonly absentItems: { readonly [block: string]: Item };
};
