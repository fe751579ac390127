import { defineDisclosure } from '../../src/engine/disclosure.js';
import { termsInUse } from '../../src/model/terms-in-use.js';

export default defineDisclosure({
  id: 'retention/period',
  subject: 'how long {item} is kept',
  all: 'personal data',
  of: 'data',
  asks: ['retention.period', 'retention.criterion'],
  select: termsInUse,
  generally: ['retention.period', 'retention.criterion'],
  denied: 'gap',
  help: 'Give a period, or the criterion that decides it.',
  since: '0.1.0',
});
