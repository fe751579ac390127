import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'breach/channel',
  subject: 'how it tells people of a breach',
  asks: ({ breach }) => {
    const notices = breach.items.filter(({ to }) => to.facts.length === 0 || to.facts.some(({ value }) => value === 'subjects'));
    if (notices.length === 0) return [{ path: [...breach.path, 'channels'], state: breach.state === 'unreadable' ? 'unreadable' : 'undeclared', facts: [] }];
    return notices.map((notice) => (notice.state === 'stated' ? notice.channels : notice));
  },
  detailOf: 'breach/notify-subjects',
  denied: 'gap',
  help: 'Name the way in which each person is reached; a note on the website alone reaches only those who look.',
  since: '0.1.0',
});
