import { REGIMES, type Regime } from '../../domain/regime.ts';
import { type Command, MisuseError } from '../command.ts';

export const reply: Command = {
  name: 'reply',
  summary: 'find published answers to a question, and the paragraph that points to one (section 21)',
  operand: 'words of the question',
  operandOptional: true,
  options: {
    pick: {
      meaning: 'the answer to point to; by default the first to the same question',
      value: 'reference#question',
      offers: async (typed) => (await import('../reply/offer.ts')).offeredPicks(typed),
    },
    regime: {
      meaning: 'the law of the new request; that of the answer by default',
      value: 'law',
      choices: REGIMES,
    },
    samples: { meaning: 'look at the invented samples as well' },
    report: { meaning: 'how it is given; terminal by default', value: 'form', choices: ['terminal', 'json'] },
  },
  examples: [
    'reply how many patrol cars',
    'reply patrol cars --pick 01.FOI.24.000001#q2',
    'reply speed cameras --samples --report json',
  ],
  async run({ options: { pick, regime, samples, report }, operands }) {
    const words = operands.join(' ');
    if (words.trim() === '' && pick === undefined)
      throw new MisuseError('Say what was asked.', 'For example: npm run foi -- reply how many patrol cars');
    const { contentFolder, requireContent } = await import('../../entries/content-folder.ts');
    const folder = contentFolder();
    requireContent(folder);
    const { findReply } = await import('../reply/reply.ts');
    const { replyAsJson, replyReport } = await import('../reply/reply-report.ts');
    const { today } = await import('../../entries/draft.ts');
    const found = findReply(folder, words, {
      today: today(),
      samples: samples === true,
      ...(typeof pick === 'string' ? { pick } : {}),
      ...(regime === undefined ? {} : { regime: regime as Regime }),
    });
    if (report === 'json') console.log(replyAsJson(found));
    else if (found.picked === undefined) console.error(replyReport(found, process.stderr));
    else console.log(replyReport(found));
    return found.picked === undefined ? 1 : 0;
  },
};
