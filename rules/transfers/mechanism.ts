import { defineRule } from '../../src/engine/rule.js';
import { isA, isKnownTo } from '../../src/model/vocabulary.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'transfers/mechanism',
  meta: {
    description: 'The safeguard of a transfer is one that a law in force knows',
    severity: 'error', since: '0.1.0',
    messages: { unknown: 'No law in force knows the safeguard "{safeguard}", or none does any longer', words: 'The safeguard "{safeguard}" is none that a law has a name for' },
    severities: { words: 'warning' }, vague: ['words'],
    help: 'Rest the transfer on a mechanism that a law in force lists.',
  },
  asks: 'transfers.safeguards',
  create: ({ policy, requirements, lawIds, report }) => {
    const breaks = requirements.filter(({ limit }) => limit?.mechanisms !== undefined);
    const known = breaks.flatMap(({ limit }) => limit!.mechanisms!);
    return {
      transfer: (item) => {
        if (known.length === 0 || !isTheControllersOwn(item, policy)) return;
        for (const { state, value, other, path } of item.safeguards.facts) {
          if (state !== 'stated') continue;
          if (other !== undefined && !known.includes('other')) report({ messageId: 'words', at: path, data: { safeguard: other }, breaks });
          if (value !== undefined && !known.some((mechanism) => isRelated(value, mechanism)) && !isKnownTo('safeguards', value, lawIds)) report({ messageId: 'unknown', at: path, data: { safeguard: value }, breaks });
        }
      },
    };
  },
});

/** A law that lists standard clauses knows "guarantees", and one that lists derogations knows consent. */
function isRelated(left: string, right: string): boolean {
  return isA('safeguards', left, right) || isA('safeguards', right, left);
}
