import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'children/review-delete',
  subject: "how a parent can see or delete a child's data",
  asks: ['children.review', 'children.onDiscovery'],
  detailOf: 'children/practices',
  perAudience: false,
  help: 'Tell parents how they can see the data, have it deleted and stop further use.',
  since: '0.1.0',
});
