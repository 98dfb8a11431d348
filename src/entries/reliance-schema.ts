import { z } from 'zod';
import { REGIMES } from '../domain/regime.ts';

export const provision = z
  .string()
  .min(1)
  .meta({
    title: 'exemption',
    description: 'Write the provision in quotes, for example "31(1)(a)".',
    examples: ['31(1)(a)', '40(2)', '43(2)'],
  });

export const reliance = z
  .strictObject({
    exemption: provision,
    citedAs: z.string().min(1).optional().meta({
      title: 'citation as written',
      description: 'The citation as the letter has it, where it differs from the provision today.',
    }),
    likelihood: z.enum(['would', 'would-be-likely']).optional().meta({
      title: 'likelihood',
      description: 'Whether the letter says that prejudice “would” or “would be likely to” follow.',
    }),
    inTheAlternative: z.boolean().optional().meta({
      title: 'alternative reliance',
      description: 'Write true if the letter relies on it only in case another exemption fails.',
    }),
    regime: z.enum(REGIMES).optional().meta({
      title: 'regime of the exemption',
      description: 'Only where it differs from the regime of the response.',
    }),
  })
  .meta({ title: 'exemption', description: 'A provision relied on, with what the letter says of it.' });
