import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDueList } from '../../../src/cli/due/due-list.ts';
import { check, TODAY, temporaryContent } from '../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../terminal.ts';
import { FILE } from './patrol-cars.ts';

const REQUEST = ['--reference', '01.FOI.25.000123', '--title', 'Patrol boats', '--regime', 'FOIA'];

test('a request that is not answered yet becomes a draft with its deadline', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', '--regime', 'FOIA'], content);
  await terminal.answer('or the request in hand?', '01.FOI.25.000123', KEY.enter);
  await terminal.answer('When did the request arrive?', '3 March 2025', KEY.enter);
  await terminal.answer('Empty if not yet', KEY.enter);
  await terminal.answer('Has the request been answered?', KEY.enter);
  await terminal.answer('What is the request about?', 'Patrol boats', KEY.enter);
  await terminal.answer('Which topics', KEY.space, KEY.enter);
  await terminal.answer('Question 1: its number in the request', KEY.enter);
  await terminal.answer('Question 1: its words', 'How many boats?', KEY.end);
  await terminal.answer('another question?', KEY.enter);
  await terminal.answer('It is not answered yet, so it will be a draft. Write it?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).not.toContain('first published');
  expect(terminal.text).not.toContain('Responded:');
  expect(terminal.text).toContain('It is a draft, and its questions have no outcomes yet.');
  expect(terminal.text).not.toContain('warning');
  expect(terminal.text).toContain('npm run foi -- due');
  expect(terminal.text.replaceAll(/\s+/g, ' ')).toContain(
    'and let the letter make the entry: npm run foi -- import letter.docx',
  );
  expect(readFileSync(join(content, FILE), 'utf8')).toBe(`---
reference: 01.FOI.25.000123
title: Patrol boats
regime: FOIA
received: 2025-03-03
topics:
  - fleet
draft: true
questions:
  - text: How many boats?
---
`);
  expect(readDueList(content, TODAY).requests).toMatchObject([{ deadline: '2025-04-01' }]);
  expect(check(content).errors).toBe(0);
});

test('options can say so too, and take no day of an answer then', async () => {
  const content = temporaryContent();
  const topic = ['--topic', 'fleet', '--question', 'How many boats?', '--in-hand'];
  const wrong = new Terminal(['new', ...REQUEST, ...topic, '--responded', '2025-04-01'], content, {
    CI: '1',
  });
  expect(await wrong.ended).toBe(2);
  expect(wrong.text).toContain('--received: It is missing.');
  expect(wrong.text).toContain('--responded: A request in hand is not answered yet');
  const right = new Terminal(['new', ...REQUEST, ...topic, '--received', '2025-03-03'], content, { CI: '1' });
  expect(await right.ended).toBe(0);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain(
    'draft: true\nquestions:\n  - text: How many boats?\n---',
  );
});
