// Generated from schemas/cues.schema.json.

/**
 * @minItems 1
 */
export type Phrases = [string, ...(string)[]]
/**
 * The text speaks of it, whether or not it does it.
 *
 * @minItems 1
 */
export type Phrases1 = [string, ...(string)[]]
/**
 * The text says that it is so.
 *
 * @minItems 1
 */
export type Phrases2 = [string, ...(string)[]]
/**
 * The text says that it is not.
 *
 * @minItems 1
 */
export type Phrases3 = [string, ...(string)[]]
/**
 * Phrases that speak of something else; a sentence that has one is no cue.
 *
 * @minItems 1
 */
export type Phrases4 = [string, ...(string)[]]
/**
 * Like mentions, where the block is a heading.
 *
 * @minItems 1
 */
export type Phrases5 = [string, ...(string)[]]
/**
 * @minItems 1
 */
export type Sentences = [string, ...(string)[]]

/**
 * What in the prose of one language shows that it speaks of a topic.
 */
export interface CueFile {
/**
 * Primary language: en, de, zh.
 */
language: string
/**
 * Lists of words and wordings that phrases name as <list>.
 */
words?: {
[k: string]: Phrases
}
/**
 * Topics by name.
 */
topics: {
[k: string]: CueTopic
}
}
/**
 * What shows that a text speaks of one thing.
 */
export interface CueTopic {
/**
 * Completes "The text speaks of …".
 */
about: string
/**
 * Where a declaration records it: retention, or `sharing.*.action is sell` for a value there, or one below it.
 *
 * @minItems 1
 */
asks: [string, ...(string)[]]
/**
 * False: too often wrong to be used unless somebody names it.
 */
default?: boolean
mentions?: Phrases1
states?: Phrases2
denies?: Phrases3
unless?: Phrases4
headings?: Phrases5
/**
 * Sentences for each of these, and such as are no cue.
 */
tests?: {
mentions?: Sentences
states?: Sentences
denies?: Sentences
silent: Sentences
}
}
