import type { Command } from '../command.ts';

export const confirm: Command = {
  name: 'confirm',
  summary:
    'go through what an import inferred in a draft and what looks like a name, then publish it, at a terminal',
  operand: 'reference or file',
  options: {},
  examples: ['confirm 01.FOI.25.000123', 'confirm content/responses/2025/01.FOI.25.000123.mdx'],
  run: async (call) => (await import('../confirm/confirm-draft.ts')).confirmDraft(call),
};
