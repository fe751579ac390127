import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'metrics/reporting',
  subject: 'how many requests it got and how it answered them',
  asks: 'metrics',
  help: 'Publish the yearly figures, or link to them.',
  since: '0.1.0',
});
