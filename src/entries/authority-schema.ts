import { z } from 'zod';
import { patternProblem } from '../domain/reference.ts';
import { REGIMES } from '../domain/regime.ts';

const text = (title: string, description: string) => z.string().min(1).meta({ title, description });
const address = (title: string, description: string) =>
  z
    .string()
    .regex(/^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/)
    .meta({ title, description });
const webAddress = (title: string, description: string) =>
  z
    .string()
    .regex(/^https:\/\/\S+$/)
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
    governmentDepartment: z.boolean().default(false).meta({
      title: 'government department',
      description:
        'Write true for a government department, the Welsh Government or a part of the Scottish Administration; leave it out otherwise.',
    }),
    site: z
      .string()
      .regex(/^https?:\/\/[^\s/]+$/)
      .meta({
        title: 'site',
        description: 'The address of the log without a final slash, for example https://foi.example.gov.uk.',
      }),
    referencePatterns: z
      .array(
        z
          .string()
          .refine((pattern) => patternProblem(pattern) === undefined)
          .meta({
            title: 'reference pattern',
            description:
              'Its tokens are {yy}, {yyyy}, {yyyy-yy}, {nnn} (so many digits), {n+} (any number of digits) and {a}.',
          }),
      )
      .min(1)
      .meta({
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
    quickExit: z
      .strictObject({
        scope: z.enum(['all', 'sensitive', 'off']).meta({
          title: 'scope of the quick exit',
          description: 'all (every page), sensitive (responses on topics marked sensitive) or off.',
        }),
        presses: z.union([z.literal(1), z.literal(2)]).meta({
          title: 'number of presses',
          description: 'How often Escape must be pressed: 1 or 2.',
        }),
        address: webAddress(
          'address of the quick exit',
          'Where it leads: a page that anyone may be seen with.',
        ),
        label: text('label of the quick exit', 'The words on the button, for example Leave this site.'),
      })
      .default({
        scope: 'all',
        presses: 1,
        address: 'https://www.bbc.co.uk/weather',
        label: 'Leave this site',
      })
      .meta({
        title: 'quick exit',
        description: 'How readers leave in a hurry: scope, presses, address, label.',
      }),
    beta: z
      .strictObject({
        text: text('beta text', 'What the banner says before its link.'),
        linkText: text('link text', 'The words of the link to your feedback page.'),
      })
      .optional()
      .meta({ title: 'beta banner', description: 'Leave it out when the log is no longer a beta.' }),
    analytics: z
      .strictObject({
        address: webAddress('analytics address', 'The address on your own server that counts page views.'),
      })
      .optional()
      .meta({
        title: 'analytics',
        description: 'Leave it out to count nothing; then there is no cookie banner.',
      }),
  })
  .meta({ title: 'Authority', description: 'The public authority that keeps this log.' });
