import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../src/checks/rule-page.ts';

const folder = join(import.meta.dirname, '../../docs/rules');
const pages = rulePages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`${pages.size} pages are in docs/rules.`);
