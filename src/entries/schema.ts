import { z } from 'zod';
import { readCalendarDate } from '../domain/calendar-date.ts';
import { OUTCOMES } from '../domain/outcome.ts';
import { readPartialDate } from '../domain/partial-date.ts';
import { REGIMES } from '../domain/regime.ts';
import { provision, reliance } from './reliance-schema.ts';

// Titles and hints go to three places: the editor's completion (JSON Schema), the findings and the docs.

const date = (title: string) =>
  z
    .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.int().min(1000).max(9999)])
    .refine((value) => readPartialDate(String(value)) !== undefined)
    .meta({ title, description: 'Write what is known and no more: 2024, 2024-07 or 2024-07-19.' });

const questionLabel = z
  .union([z.int().positive(), z.string().regex(/^[A-Za-z0-9]+(\.[0-9]+)*(\([A-Za-z0-9]+\))*$/)])
  .meta({
    title: 'question number',
    description: 'Write the number as the letter has it, for example 2 or "2(a)".',
  });

const question = z
  .strictObject({
    label: questionLabel.optional(),
    text: z.string().min(1).optional().meta({
      title: 'question text',
      description: 'The question as asked, without names or other personal details.',
    }),
    outcome: z.enum(OUTCOMES).meta({
      title: 'outcome',
      description: `Choose one of: ${OUTCOMES.join(', ')}.`,
    }),
    exemptions: z
      .array(z.union([provision, reliance]))
      .optional()
      .meta({
        title: 'exemptions',
        description: 'A list of provisions in quotes, for example ["31(1)(a)"].',
      }),
    noAnswerBecause: z.string().min(1).optional().meta({
      title: 'reason for the missing answer',
      description: 'Say in a sentence why the page shows no answer to this question.',
    }),
  })
  .meta({ title: 'question', description: 'One question of the request: its text and what came of it.' });

const attachment = z
  .strictObject({
    file: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
      .meta({
        title: 'file name',
        description: 'Letters, digits, dots, hyphens and underscores only, for example overtime-2024.csv.',
      }),
    title: z
      .string()
      .min(1)
      .meta({ title: 'file title', description: 'What the file holds, in a few words.' }),
    questions: z.array(questionLabel).optional().meta({
      title: 'questions',
      description: 'The questions that the file answers, for example ["1"]. Leave it out for all of them.',
    }),
    rights: z.enum(['ogl', 'third-party', 'crown-other']).optional().meta({
      title: 'rights',
      description: 'ogl (the default), third-party or crown-other. Disclosure alone is no licence.',
    }),
  })
  .meta({ title: 'attachment', description: 'A released file.' });

const acceptedWarning = z
  .strictObject({
    warning: z.string().min(1).meta({
      title: 'accepted warning',
      description: 'The name of the warning, as the report prints it in brackets.',
    }),
    question: questionLabel.optional(),
    exemption: provision.optional(),
    reason: z.string().min(10).meta({
      title: 'reason',
      description: 'Say in a sentence why the entry is right as it is.',
    }),
  })
  .meta({ title: 'accepted warning', description: 'A warning that was considered and accepted.' });

const inferred = z
  .strictObject({
    field: z.string().min(1).meta({
      title: 'inferred field',
      description: 'The field whose value was inferred, for example outcome.',
    }),
    question: questionLabel.optional(),
    from: z.string().min(1).meta({
      title: 'source of the inference',
      description: 'The words that it was inferred from.',
    }),
  })
  .meta({
    title: 'inferred value',
    description:
      'A value that was inferred from a letter. Delete the item once you have confirmed the value.',
  });

/** The frontmatter of an entry: the editor's shape. Unknown fields are errors, so that a typing slip loses nothing. */
export const frontmatterSchema = z
  .strictObject({
    reference: z
      .string()
      .min(1)
      .max(80)
      .meta({
        title: 'reference',
        description: 'The reference as printed on the letter.',
        examples: ['01.FOI.24.039354'],
      }),
    title: z.string().min(3).max(160).meta({
      title: 'title',
      description: 'Say what the request is about, in up to 160 characters.',
    }),
    regime: z.enum(REGIMES).meta({
      title: 'regime',
      description: 'The law that the response was given under: FOIA, EIR, FOISA or EISR.',
    }),
    received: date('date received').optional(),
    responded: date('date of the response').optional(),
    published: date('date of publication').optional(),
    topics: z.array(z.string()).min(1).meta({
      title: 'topics',
      description: 'One or more topics from content/topics.yaml, for example [technology].',
    }),
    sample: z
      .boolean()
      .optional()
      .meta({ title: 'sample', description: 'true only for an invented sample.' }),
    restated: z.boolean().optional().meta({
      title: 'restated',
      description: 'true if the page gives a published response in other words.',
    }),
    draft: z
      .boolean()
      .optional()
      .meta({ title: 'draft', description: 'true keeps the entry out of the log.' }),
    publishOn: z
      .string()
      .refine((value) => readCalendarDate(value) !== undefined)
      .optional()
      .meta({
        title: 'day of publication',
        description: 'The first day on which a build may publish the entry: year-month-day, 2026-03-31.',
      }),
    inferred: z.array(inferred).optional().meta({
      title: 'inferred values',
      description:
        'What an import inferred and nobody has confirmed. While there is one, the entry is a draft.',
    }),
    questions: z.array(question).min(1).meta({
      title: 'questions',
      description: 'The questions in the order asked, each with its outcome.',
    }),
    attachments: z
      .array(attachment)
      .optional()
      .meta({ title: 'attachments', description: 'The released files.' }),
    accepted: z.array(acceptedWarning).optional().meta({
      title: 'accepted warnings',
      description: 'Warnings that were considered and accepted, each with its reason.',
    }),
  })
  .meta({ title: 'Response', description: 'One answered request in the disclosure log.' });

export type Frontmatter = z.infer<typeof frontmatterSchema>;
export type FrontmatterQuestion = z.infer<typeof question>;
