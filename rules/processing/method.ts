import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { unanswered } from '../../src/model/answers.js';
import type { Policy } from '../../src/model/policy.js';

/** A principle says what is aimed at, not what is done. */
const PRINCIPLE = /\b(only|necessary|minimi[sz]|minimum|lawful|fair|transparen|accura|proportiona|limit)/i;

export default defineDisclosure({
  id: 'processing/method',
  subject: 'how the data is handled',
  asks: operations,
  help: 'Say in what way data is handled: by machine or by hand, combined with what, kept apart from what.',
  since: '0.1.0',
});

function operations({ processing }: Policy): readonly Answer[] {
  const done = processing.items.filter((item) => item.state !== 'stated' || (item.strength !== 'effort' && !PRINCIPLE.test(item.words ?? item.says?.facts[0]?.value ?? '')));
  if (processing.items.length === 0) return [processing];
  return done.length > 0 ? done : [unanswered(processing)];
}
