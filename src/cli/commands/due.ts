import { type Command, MisuseError } from '../command.ts';

export const due: Command = {
  name: 'due',
  summary: 'list the requests in hand with their deadlines, and the drafts to be published',
  options: {
    days: { meaning: 'only what is due within so many days, and what is overdue', value: 'number' },
    report: {
      meaning: 'how the list is given; terminal by default',
      value: 'form',
      choices: ['terminal', 'json'],
    },
  },
  examples: ['due', 'due --days 10', 'due --report json'],
  async run({ options: { days, report } }) {
    if (days !== undefined && !/^\d{1,4}$/.test(String(days)))
      throw new MisuseError(
        `“--days” cannot be “${days}”.`,
        'Write a number of days, for example --days 10.',
      );
    const { contentFolder, requireContent } = await import('../../entries/content-folder.ts');
    const folder = contentFolder();
    requireContent(folder);
    const { readDueList } = await import('../due/due-list.ts');
    const { dueReport } = await import('../due/due-report.ts');
    const { today } = await import('../../entries/draft.ts');
    const list = readDueList(folder, today(), days === undefined ? undefined : Number(days));
    console.log(report === 'json' ? JSON.stringify({ version: 1, ...list }, undefined, 2) : dueReport(list));
    return 0;
  },
};
