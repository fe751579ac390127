import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'breach/content',
  subject: 'what it tells people about a breach',
  asks: ({ breach }) => {
    const notices = breach.items.filter(({ to }) => to.facts.length === 0 || to.facts.some(({ value }) => value === 'subjects'));
    if (notices.length === 0) return [{ path: [...breach.path, 'content'], state: breach.state === 'unreadable' ? 'unreadable' : 'undeclared', facts: [] }];
    return notices.map((notice) => (notice.state === 'stated' ? notice.content : notice));
  },
  detailOf: 'breach/notify-subjects',
  denied: 'gap',
  help: 'List what the message says: what happened, what may follow, what is being done, and whom to ask.',
  since: '0.1.0',
});
