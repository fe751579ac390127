import { defineDisclosure } from '../../src/engine/disclosure.js';
import { meant, noneMeant } from '../../src/model/answers.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'ai/training-use',
  subject: 'whether it trains AI models on personal data',
  asks: ({ purposes }) => {
    const training = meant(purposes, 'use', (value) => isA('purposes', value, 'ai-training'));
    return training.length > 0 ? training : noneMeant(purposes, 'use');
  },
  help: 'Say that personal data trains models or that it does not; "developing new features" leaves it open.',
  since: '0.1.0',
});
