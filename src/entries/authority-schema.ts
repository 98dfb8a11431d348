import { z } from 'zod';
import { REGIMES } from '../domain/regime.ts';

const text = (title: string, description: string) => z.string().min(1).meta({ title, description });
const address = (title: string, description: string) =>
  z
    .string()
    .regex(/^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/)
    .meta({ title, description });

/** `content/authority.yaml`. */
export const authoritySchema = z
  .strictObject({
    name: text('name', 'The full name of the authority.'),
    shortName: text('short name', 'What it is called in a sentence, for example “the MPS”.'),
    nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']).meta({
      title: 'nation',
      description: 'Where the authority works: england, wales, scotland or northern-ireland.',
    }),
    regimes: z.array(z.enum(REGIMES)).min(1).meta({
      title: 'regimes',
      description: 'The laws that it answers under, for example [FOIA, EIR].',
    }),
    site: z
      .string()
      .regex(/^https?:\/\/[^\s/]+$/)
      .meta({
        title: 'site',
        description: 'The address of the log without a final slash, for example https://foi.example.gov.uk.',
      }),
    referencePatterns: z.array(z.string().min(1)).min(1).meta({
      title: 'reference patterns',
      description: 'The shapes of a reference, for example ["01.FOI.{yy}.{nnnnnn}"].',
    }),
    contacts: z
      .strictObject({
        website: address('website', 'The authority’s own website.'),
        requests: address('requests', 'A page or mailbox for new requests.'),
        reviews: address('reviews', 'A mailbox for internal reviews.'),
        feedback: address('feedback', 'A page or mailbox for feedback on this log.'),
      })
      .meta({
        title: 'contacts',
        description: 'Where people can turn: website, requests, reviews, feedback.',
      }),
    review: z
      .strictObject({
        askWithinWorkingDays: z.int().positive().meta({
          title: 'working days to ask for a review',
          description: 'A whole number, usually 40.',
        }),
        complainTo: text(
          'complaints body',
          'Who hears a complaint after the review, for example Information Commissioner.',
        ),
        complaintAddress: address('complaints address', 'The page of that body on complaints.'),
      })
      .meta({ title: 'review', description: 'How a decision is looked at again.' }),
  })
  .meta({ title: 'Authority', description: 'The public authority that keeps this log.' });
