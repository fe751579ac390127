// Puts what docs/adoption.sh prints into its page: `npm run transcript`, which builds the command first.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADOPTION, adoptionPage } from './generate/adoption.js';

const root = process.cwd();
writeFileSync(join(root, ADOPTION), adoptionPage(root));
