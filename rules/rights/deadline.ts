import { defineRule } from '../../src/engine/rule.js';
import type { Requirement } from '../../src/engine/rule.js';
import { inWords } from '../../src/model/duration-words.js';
import { isLonger, parseDuration } from '../../src/model/duration.js';
import type { Fact } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

/** Rights that people exercise by a request, to which a law's general deadline applies. */
const BY_REQUEST = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawConsent', 'humanReview', 'optOutOfSale', 'limitSensitive', 'explanation'] as const;

export default defineRule({
  id: 'rights/deadline',
  meta: {
    description: 'Requests are answered within the time that the law allows',
    severity: 'error', since: '0.1.0',
    messages: {
      right: 'An answer may take {given}, longer than the {limit} allowed for "{right}"',
      requests: 'An answer to requests may take {given}, longer than the {limit} allowed for "{right}"',
    },
    help: 'Promise an answer within the shortest time that a law in force sets; an extension is a matter of the single case.',
  },
  asks: 'requests.within, rights.*.within',
  create: ({ policy, requirements, report }) => {
    const compare = (messageId: 'right' | 'requests', facts: readonly Fact[], rights: readonly string[]): void => {
      for (const { state, value, path } of facts) {
        const given = state === 'stated' ? parseDuration(value ?? '') : undefined;
        if (given === undefined) continue;
        const broken = rights.flatMap((right) => limitsOf(right, requirements)).filter(({ days }) => isLonger(given, days)).sort((left, right) => left.days.most - right.days.most);
        const [strictest] = broken;
        if (strictest !== undefined) report({ messageId, at: path, data: { given: inWords(value!), limit: inWords(strictest.within), right: strictest.right }, breaks: [...new Set(broken.map(({ requirement }) => requirement))] });
      }
    };
    const granted = new Map<string, boolean>();
    return {
      right: (item, name) => {
        if (item.state !== 'stated' || !isTheControllersOwn(item, policy)) return;
        granted.set(name, (granted.get(name) ?? false) || item.within.facts.length > 0);
        compare('right', item.within.facts, [name]);
      },
      end: () => {
        const names = granted.size === 0 ? BY_REQUEST : [...granted].filter(([, hasOwn]) => !hasOwn).map(([name]) => name);
        for (const item of policy.requests.items) if (isTheControllersOwn(item, policy)) compare('requests', item.within.facts, names);
      },
    };
  },
});

function limitsOf(right: string, requirements: readonly Requirement[]): { requirement: Requirement; right: string; within: string; days: { most: number; least: number } }[] {
  return requirements.flatMap((requirement) => {
    const { perRight = {}, within: general } = requirement.limit ?? {};
    const own = Object.entries(perRight).find(([name]) => toCamel(name) === right)?.[1];
    const within = own ?? ((BY_REQUEST as readonly string[]).includes(right) ? general : undefined);
    const days = parseDuration(within ?? '');
    return within === undefined || days === undefined ? [] : [{ requirement, right, within, days }];
  });
}

function toCamel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
