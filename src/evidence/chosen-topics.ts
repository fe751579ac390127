import { cueTopics } from '../generated/cues/topics.js';
import type { CueSet } from './cue-set.js';

/** Topics by name, true to look for one that is not by default, false to leave one out. */
export interface TopicOptions {
  readonly topics: Readonly<Record<string, boolean>>;
}

/** The options of rules that go by cues. */
export const topicOptions = {
  schema: {
    type: 'object', additionalProperties: false,
    properties: { topics: { description: 'Topics by name: true to look for one that is not by default, false to leave one out.', type: 'object', additionalProperties: false, properties: Object.fromEntries(cueTopics.map((topic) => [topic, { type: 'boolean' }])) } },
  },
  defaults: { topics: {} } as TopicOptions,
};

/** The topics to look for: those that are right often enough, unless the options say otherwise. */
export function chosenTopics(cues: CueSet, { topics }: TopicOptions): string[] {
  return Object.entries(cues.topics).filter(([topic, entry]) => (Object.hasOwn(topics, topic) ? topics[topic] : entry.default !== false)).map(([topic]) => topic);
}
