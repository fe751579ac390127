import type { Change } from '../model/change.js';
import type { Prose } from '../evidence/prose.js';
import type { Reading } from '../evidence/reading.js';
import type { Locator } from '../model/locators.js';
import type { Path } from '../model/path.js';
import type { Block, Collection, Field, Item, Node, Part, Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Requirement } from './framework.js';
import type { Judgement } from './judge.js';
import type { Passage } from './passages.js';
import type { Severity } from './severity.js';

export type { Requirement } from './framework.js';

/** The names between braces in a message: `Slots<'"{id}" is open'>` is `'id'`. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
type DataFor<Text extends string> = [Slots<Text>] extends [never] ? { readonly data?: never } : { readonly data: Readonly<Record<Slots<Text>, string | number>> };
export type Messages = Readonly<Record<string, string>>;

interface Place {
  /** Where in the declaration; it need not be written there. */
  readonly at: Path;
  /** Whether the finding stands on the key or on the value: the value by default. */
  readonly on?: 'key' | 'value';
  readonly related?: readonly { readonly at: Path; readonly note: string }[];
  /** Passages of the policy's text; without it, the one that states what stands there. */
  readonly passages?: readonly Passage[];
  /** Of a report on several items at once: what each alone would be. */
  readonly parts?: readonly { readonly at: Path; readonly messageId: string }[];
  /** The requirements whose limit is broken; without it, all that the rule has. */
  readonly breaks?: readonly Requirement[];
  /** What to do, where that depends on the case. */
  readonly help?: string;
  /** What settles it. Safe: nothing that the declaration says changes. */
  readonly fix?: { readonly isSafe: boolean; readonly changes: readonly Change[] };
  /** The rule's own level, where that depends on the case. */
  readonly severity?: Severity;
}

export type Report<M extends Messages> = { [Id in keyof M & string]: Place & { readonly messageId: Id } & DataFor<M[Id]> }[keyof M & string];
export type AnyReport = Report<Record<string, string>>;

export interface Context<M extends Messages = Messages, O = unknown> {
  readonly policy: Policy;
  readonly options: O;
  /** The policy's own text, where it could be read. */
  readonly prose?: Prose;
  /** What became of reading it; nothing where the declaration names no file, or nobody has looked. */
  readonly reading?: Reading;
  /** Every locator of the declaration, and where it stands. */
  readonly locators: readonly Locator[];
  /** What the laws that bind this policy make of this rule, their limits included; where none surely does, those that may. */
  readonly requirements: readonly Requirement[];
  /** Names of the laws that are applied to this policy. */
  readonly laws: readonly string[];
  /** Their ids, in the same order. */
  readonly lawIds: readonly string[];
  /** How the laws were chosen: whether the declared markets choose any, and the names of those that are chosen and not in force on the day. */
  readonly choice: { readonly isByMarket: boolean; readonly dormant: readonly string[] };
  /** The day as of which the policy is judged, an ISO date. */
  readonly day: string;
  readonly report: (report: Report<M>) => void;
  /** What a question came to, and what of the policy answers it; only coverage asks. */
  readonly judged?: (judgement: Judgement, answers: readonly Node[]) => void;
}

/**
 * The domain's nouns. A block that is not declared is visited once, with nothing stated in it; each item of a
 * collection is visited once. `retention` is visited for the policy-wide statements, then for those of each data item.
 */
export interface Visitor {
  policy?(policy: Policy): void;
  problem?(problem: Problem): void;
  service?(item: Item & { readonly id: string }): void;
  audience?(item: Item & { readonly id: string }): void;
  acceptance?(item: Part<'acceptance'>): void;
  controller?(item: Part<'controller'>): void;
  legalBasis?(item: Part<'legalBasis'>): void;
  purpose?(item: Part<'purposes'>): void;
  data?(item: Part<'data'>): void;
  sensitive?(item: Part<'sensitive'>): void;
  retention?(item: Part<'retention'>, of?: Part<'data'>): void;
  tracker?(item: Part<'trackers'>): void;
  sharing?(item: Part<'sharing'>): void;
  transfer?(item: Part<'transfers'>): void;
  security?(item: Part<'security'>): void;
  breach?(item: Part<'breach'>): void;
  right?(right: Right, name: string): void;
  request?(item: Part<'requests'>): void;
  children?(item: Part<'children'>): void;
  change?(item: Part<'changes'>): void;
  promise?(item: Part<'promises'>): void;
  defect?(item: Part<'defects'>): void;
  end?(): void;
}

export type Right = Part<'rights'>['access']['items'][number];

export interface RuleMeta<M extends Messages = Messages, O = unknown> {
  /** One sentence in the present tense, without a full stop. */
  readonly description: string;
  readonly severity: Severity;
  /** Messages whose level is not the rule's own. */
  readonly severities?: { readonly [Id in keyof M]?: Severity };
  readonly messages: M;
  /** Messages that call a statement too vague to hold anybody to, whatever asks for it. */
  readonly vague?: readonly (keyof M & string)[];
  /** What to do about it, in one sentence. */
  readonly help: string;
  readonly since: string;
  /** Quiet where another rule, or one of these, has reported the same place, and no more mildly. */
  readonly yields?: true | readonly string[];
  /** Its page on the web; without it, the page that comes with policylint. Empty where it has none. */
  readonly url?: string;
  /** Its page, for `explain`: Markdown under `## Why`, `## Bad`, `## Good`. */
  readonly page?: string;
  /** Off unless the preset `strict` or `all`, or the configuration, asks for it. */
  readonly isOptIn?: boolean;
  readonly options?: { readonly schema: object; readonly defaults: O };
}

export interface Rule<M extends Messages = Messages, O = unknown> {
  /** `topic/what-is-required`. */
  readonly id: string;
  /**
   * `craft` looks at what is said, `disclosure` asks whether it is said; `custom` is a standard's own and speaks where that is applied; `run` rules
   * look at no declaration: the run reports them, of a configuration, a comment or a baseline.
   */
  readonly kind: 'craft' | 'disclosure' | 'custom' | 'run';
  readonly meta: RuleMeta<M, O>;
  /** Quiet where it would only be info and one of these rules has reported itself. */
  readonly detailOf?: readonly string[];
  /** Paths of a disclosure rule's question, or of what a craft rule holds against a law's limit; for pages and coverage. */
  readonly asks?: string;
  create(context: Context<M, O>): Visitor;
}

/** Any rule, whatever its messages and options. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyRule = Rule<any, any>;

/** Declares a rule that looks at what is said. `messageId` and the slots of its text are checked by the compiler. */
export function defineRule<const M extends Messages, O = undefined>(rule: { readonly id: string; readonly meta: RuleMeta<M, O>; readonly asks?: string; create(context: Context<M, O>): Visitor }): Rule<M, O> {
  return { ...rule, kind: 'craft' };
}

/** Declares a rule about what surrounds the declarations. It walks nothing; whoever finds it broken makes the finding (`runFinding`). */
export function defineRunRule<const M extends Messages>(rule: { readonly id: string; readonly meta: RuleMeta<M, undefined> }): Rule<M, undefined> {
  return { ...rule, kind: 'run', create: () => ({}) };
}

/** A part of a policy that may answer a question: a field, a block, a collection or one of their items. */
export type Answer = Field<unknown> | Block | Collection | Item;

/** A rule that asks whether one thing is stated. It selects; the engine judges the states. */
export interface Disclosure {
  readonly id: string;
  /** Completes "The policy does not state …"; `{item}` is the item in quotes, or `all`. */
  readonly subject: string;
  /** What `{item}` is called where the question is about the whole policy: `personal data`. */
  readonly all?: string;
  /** Paths, any of which answers: `rights.access`. With `of` they start at the item. A function selects where a path can't. */
  readonly asks: string | readonly string[] | ((policy: Policy, accepted?: string) => readonly Answer[]);
  /**
   * Where a law may accept only some answers (`limit: {accepts: [effective]}`): the last step of each path of `asks`, in the words that stand for
   * `{accepted}` in the subject. A function of `asks` is told which of them; the first is the most demanding, and what is asked where no law limits it.
   */
  readonly accepts?: Readonly<Record<string, string>>;
  /** A collection, each item of which must answer: `data`, and what stands under `sensitive` with it. */
  readonly of?: 'data' | 'purposes' | 'sharing' | 'trackers' | 'sensitive';
  /** Whether an info names the audiences whom an answer leaves out; it does by default. */
  readonly perAudience?: boolean;
  /** With `of`: selects from the item instead of `asks`, which then only says what is asked. */
  readonly select?: (item: never) => readonly Answer[];
  /** Which items of `of` are asked; by default those that the controller does, for people whom the policy covers. */
  readonly where?: (item: never, policy: Policy) => boolean;
  /** With `of`: whether the policy as a whole is asked where items are declared and none of them is meant; by default it is not. */
  readonly stillAsked?: (policy: Policy) => boolean;
  /** With `of`: paths of the policy that answer for every item. */
  readonly generally?: readonly string[];
  /** Whether "we do not" answers the question. A gap for controller, purposes, legal basis, retention, rights, security, breach and policy. */
  readonly denied?: 'answer' | 'gap';
  /** Whose statements answer; the controller's by default. */
  readonly by?: 'controller' | 'anyone';
  readonly detailOf?: string | readonly string[];
  /** Quiet where one of these rules has reported the same place, and no more mildly. */
  readonly yields?: readonly string[];
  readonly help: string;
  readonly since: string;
  readonly severity?: Severity;
}
