import { defineRule } from '../../src/engine/rule.js';
import type { Field, Part } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

/** Ways that come to people; what is only posted waits to be looked for. */
const REACHING = /e-?mail|\bmail|letter|post(?:al|card)|\bsms\b|text|push|messag|in-?app|notif|pop-?up|banner|prominent|phone|\bcall|prompt|alert|(?:log|sign)-?\s?in|account|dashboard|newsletter|direct|person/i;

export default defineRule({
  id: 'policy/change-without-notice',
  meta: {
    description: 'Nobody has to find out alone that the policy has changed',
    severity: 'warning', since: '0.1.0', yields: ['policy/change-notice'],
    messages: { unannounced: 'The policy can change without notice to anyone' },
    help: 'Say who is told of a change, by which way, and how long before it takes effect.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      const own = policy.changes.items.filter((item) => item.state === 'stated' && isTheControllersOwn(item, policy));
      const changes = own.filter((item) => item.of.facts.some((fact) => fact.value === 'policy'));
      const notices = own.filter((item) => item.of.facts.length === 0 || changes.includes(item)).flatMap((item) => item.notice.items);
      if (changes.length === 0 || own.some((item) => item.notice.state === 'unreadable') || notices.some(reaches)) return;
      // Without any notice it stands where policy/change-notice asks for one.
      const telling = changes.find((item) => item.notice.items.length > 0)?.notice ?? policy.changes;
      report({ messageId: 'unannounced', at: telling.path, on: 'key' });
    },
  }),
});

type Notice = Part<'changes'>['notice']['items'][number];

function reaches(notice: Notice): boolean {
  if (notice.state !== 'stated' || notice.by !== 'controller' || notice.stance === 'may') return false;
  const isBare = notice.says === undefined && [notice.to, notice.channels, notice.ahead, notice.within, notice.content].every((field) => field.facts.length === 0);
  return isBare || wordsOf(notice.ahead).length > 0 || wordsOf(notice.to).some((to) => to !== 'public') || wordsOf(notice.channels).some((channel) => REACHING.test(channel));
}

function wordsOf(field: Field): string[] {
  return field.facts.filter((fact) => fact.state === 'stated' && fact.stance !== 'may').map((fact) => fact.value ?? fact.other ?? '');
}
