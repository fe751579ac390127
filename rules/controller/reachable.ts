import { defineRule } from '../../src/engine/rule.js';
import type { Path } from '../../src/model/path.js';
import type { Fact, Part } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

const CHANNELS = ['email', 'phone', 'post', 'form'] as const;

export default defineRule({
  id: 'controller/reachable',
  meta: {
    description: 'The contacts that the policy gives lead somewhere',
    severity: 'error', since: '0.1.0', yields: ['controller/contact'],
    messages: {
      unreachable: 'No contact leads anywhere: each is a dead link or a promise',
      masked: 'The only contact is lost in this copy of the policy',
      channel: 'Requests go by "{channel}", and the contact gives none',
    },
    severities: { masked: 'info', channel: 'warning' }, vague: ['unreachable', 'channel'],
    help: 'Give an address, a number or a link that works where the policy refers to one.',
  },
  asks: 'controller.contact, controller.dpo.contact, controller.representative.contact, requests.channels, rights.*.channels',
  create: ({ policy, report }) => {
    const people = policy.controller.items.flatMap((item) => [item, ...item.representative.items, ...item.dpo.items]);
    const contacts = people.flatMap((person) => person.contact.items).filter((contact) => contact.state === 'stated');
    const points = contacts.flatMap((contact) => [...CHANNELS.flatMap((channel) => contact[channel].facts.map((fact) => ({ channel, fact }))), ...(contact.reference === 'given' ? [] : [{ channel: undefined, fact: contact }])]);
    const missed = new Map<string, Path[]>();
    const hasAddress = people.some((person) => person.address.facts.some(isGiven));

    const check = (item: Part<'requests'> | Part<'rights'>['access']['items'][number]): void => {
      if (!isTheControllersOwn(item, policy) || policy.controller.state === 'unreadable') return;
      for (const { value, path } of item.channels.facts) {
        const channel = CHANNELS.find((name) => name === value);
        const isMet = channel === undefined || (channel === 'post' && hasAddress) || points.some((point) => point.channel === channel && (isGiven(point.fact) || point.fact.reference === 'masked' || point.fact.state === 'unreadable'));
        if (!isMet) missed.set(channel, [...(missed.get(channel) ?? []), path]);
      }
    };
    return {
      policy: () => {
        if (points.length === 0 || hasAddress || points.some(({ fact }) => isGiven(fact) || fact.state !== 'stated')) return;
        const messageId = points.some(({ fact }) => fact.reference === 'masked') ? 'masked' : 'unreachable';
        report({ messageId, at: contacts[0]!.path, on: 'key' });
      },
      right: check,
      request: check,
      end: () => {
        for (const [channel, [at, ...others]] of missed) report({ messageId: 'channel', at: at!, data: { channel }, related: others.map((other) => ({ at: other, note: 'here too' })) });
      },
    };
  },
});

function isGiven({ state, reference }: Pick<Fact, 'state' | 'reference'>): boolean {
  return state === 'stated' && reference === 'given';
}
