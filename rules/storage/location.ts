import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'storage/location',
  subject: 'where data is stored',
  asks: 'storage.countries',
  help: 'Name the countries; "in the cloud" and "on secure servers" are no places.',
  since: '0.1.0',
});
