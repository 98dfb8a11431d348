import { z } from 'zod';
import { COMPLIANCE, TEST_METHODS } from '../domain/accessibility-statement.ts';
import { readCalendarDate } from '../domain/calendar-date.ts';
import { SUCCESS_CRITERIA, type SuccessCriterion } from '../domain/success-criterion.ts';

const text = (title: string, description: string) => z.string().min(1).meta({ title, description });
const sentence = (title: string, description: string) =>
  z
    .string()
    .regex(/^\S[\s\S]*[.!?]\s*$/)
    .meta({ title, description: `${description} Write whole sentences, with a full stop.` });
const date = (title: string, description: string) =>
  z
    .string()
    .refine((value) => readCalendarDate(value) !== undefined)
    .meta({ title, description: `${description} Write year-month-day, for example 2026-03-31.` });

const criteria = z
  .array(
    z.enum(Object.keys(SUCCESS_CRITERIA) as [SuccessCriterion, ...SuccessCriterion[]]).meta({
      title: 'success criterion',
      description: 'The number of a criterion of WCAG 2.2 at level A or AA, for example 1.4.10.',
    }),
  )
  .min(1)
  .meta({
    title: 'success criteria',
    description: 'Which criteria of WCAG 2.2, for example [1.1.1, 1.4.3].',
  });
const instead = sentence(
  'alternative',
  'How people can have the same thing in another way; leave it out if they cannot.',
).optional();

const failures = z
  .array(
    z
      .strictObject({
        what: sentence('failure', 'What does not work, and whom it keeps from what.'),
        criteria,
        instead,
        plan: sentence('plan', 'What will be done about it, and by when.'),
      })
      .meta({ title: 'failure', description: 'A known failure, with what, criteria, plan.' }),
  )
  .meta({ title: 'failures', description: 'Everything that is known to fail; [] if nothing is.' });

const burdens = z
  .array(
    z
      .strictObject({
        what: sentence('burden', 'What stays as it is, and whom it keeps from what.'),
        criteria,
        instead,
        assessment: sentence('assessment', 'What your assessment under regulation 7 found, and when.'),
      })
      .meta({ title: 'burden', description: 'With what, criteria, assessment.' }),
  )
  .meta({
    title: 'burdens',
    description: 'What it would be a disproportionate burden to mend; [] if nothing is.',
  });

const exclusions = z
  .array(
    z
      .strictObject({
        what: sentence('exclusion', 'What content it is.'),
        why: sentence('reason of the exclusion', 'Which rule takes it out of the regulations.'),
        instead,
      })
      .meta({ title: 'exclusion', description: 'With what, why.' }),
  )
  .meta({ title: 'exclusions', description: 'Content outside the regulations; [] if there is none.' });

const untested = z
  .array(
    z
      .strictObject({ what: sentence('gap', 'What nobody has tested yet.'), criteria })
      .meta({ title: 'gap', description: 'With what, criteria.' }),
  )
  .meta({ title: 'untested parts', description: 'What nobody has tested yet; [] if all was.' });

const test = z
  .strictObject({
    date: date('date of the test', 'When it was made.'),
    by: text('tester', 'Who made the test, without naming a private person.'),
    method: z.enum(TEST_METHODS).meta({
      title: 'method',
      description:
        'automated, manual (by hand) or assistive-technology (by hand, with a screen reader or another).',
    }),
    what: sentence('tested pages', 'What was tested, against what, and how the pages were chosen.'),
  })
  .meta({ title: 'test', description: 'With date, by, method, what.' });

/** `content/accessibility.yaml`. Nothing has a default: a statement says only what someone has written down. */
export const accessibilitySchema = z
  .strictObject({
    compliance: z.enum(COMPLIANCE).meta({
      title: 'compliance',
      description: 'full, partial or none: how far the site meets WCAG 2.2 AA.',
    }),
    abilities: z
      .array(text('ability', 'It goes on after “you should be able to”, without a full stop.'))
      .min(1)
      .meta({
        title: 'abilities',
        description: 'What people should be able to do here, as tests have shown.',
      }),
    contact: z
      .strictObject({
        unit: text('unit', 'Who deals with reports, for example the web team.'),
        address: z
          .string()
          .regex(/^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/)
          .meta({
            title: 'contact address',
            description: 'A page or mailbox for reports and other formats.',
          }),
        phone: text('telephone number', 'As it is dialled, for example 020 7946 0000.').optional(),
        answerWithinWorkingDays: z
          .int()
          .positive()
          .meta({ title: 'working days to answer', description: 'A whole number, for example 5.' }),
      })
      .meta({ title: 'contact', description: 'Where people can report what does not work.' }),
    failures,
    burdens,
    exclusions,
    untested,
    improvements: z
      .array(sentence('improvement', 'What is being done to improve.'))
      .min(1)
      .meta({ title: 'improvements', description: 'What is being done to improve, and by when.' }),
    prepared: date('date of preparation', 'When the statement was first written.'),
    reviewed: date('date of the last review', 'When someone last compared it with the site.'),
    tests: z
      .array(test)
      .min(1)
      .meta({ title: 'tests', description: 'The tests behind the statement, newest first.' }),
  })
  .meta({ title: 'Accessibility', description: 'What the accessibility statement says.' });
