import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'deidentified/commitment',
  subject: 'a promise not to re-identify people',
  asks: 'deidentified',
  help: 'Promise in public that de-identified data will not be linked to people again.',
  since: '0.1.0',
});
