import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'children/age-threshold',
  subject: 'the age below which somebody counts as a child',
  asks: 'children.minimumAge',
  detailOf: ['children/practices', 'children/age'],
  perAudience: false,
  help: 'Give the age as a number; "not for children" draws no line.',
  since: '0.1.0',
});
