import type { AccessibilityStatement } from '../domain/accessibility-statement.ts';
import type { Authority } from '../domain/authority.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { type PartialDate, printPartialDate } from '../domain/partial-date.ts';
import { SUCCESS_CRITERIA, type SuccessCriterion } from '../domain/success-criterion.ts';
import { strings } from '../strings/index.ts';
import * as urls from '../urls.ts';

/** A piece of a sentence; a link where it has an address. */
export type Phrase = string | { readonly words: string; readonly href: string };

export type Block =
  | { readonly paragraph: readonly Phrase[] }
  | { readonly list: readonly (readonly Phrase[])[] };

export interface StatementSection {
  readonly level: 2 | 3;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const words = strings.accessibility;
const text = (...paragraph: readonly Phrase[]): Block => ({ paragraph });
const list = (items: readonly string[]): Block => ({ list: items.map((item) => [item]) });

/** What stands before the first heading: what the statement covers and what people should be able to do. */
export function statementIntroduction(
  { abilities }: AccessibilityStatement,
  authority: Authority,
): readonly Block[] {
  const { before, link, address, after } = words.advice;
  return [
    text(words.scope(strings.site.name(authority.name), authority.site)),
    text(words.runBy(authority.name)),
    list(abilities),
    text(before, { words: link, href: address }, after),
  ];
}

/** The sections in the order of the model statement (SI 2018/952, regulation 8(3)). */
export function statementSections(
  statement: AccessibilityStatement,
  authority: Authority,
): readonly StatementSection[] {
  return [
    { level: 2, heading: words.summary.heading, blocks: summary(statement) },
    { level: 2, heading: words.feedback.heading, blocks: feedback(statement) },
    { level: 2, heading: words.enforcement.heading, blocks: [enforcement(authority)] },
    {
      level: 2,
      heading: words.technical.heading,
      blocks: [text(words.technical.commitment(authority.name))],
    },
    { level: 3, heading: words.compliance.heading, blocks: [compliance(statement)] },
    ...nonAccessibleContent(statement),
    { level: 2, heading: words.improvements, blocks: statement.improvements.map((each) => text(each)) },
    { level: 2, heading: words.preparation.heading, blocks: preparation(statement) },
  ];
}

function summary({ failures, burdens, exclusions, untested }: AccessibilityStatement): Block[] {
  const known = [...failures, ...burdens, ...exclusions];
  return [
    ...(known.length === 0
      ? [text(words.summary.none)]
      : [text(words.summary.known), list(known.map(({ what, instead }) => joined(what, instead)))]),
    ...(untested.length === 0 ? [] : [text(words.summary.untested), list(untested.map(({ what }) => what))]),
  ];
}

function feedback({ contact }: AccessibilityStatement): Block[] {
  const { report, online, call, tell, answer } = words.feedback;
  const href = urls.contact(contact.address);
  const ways: (readonly Phrase[])[] = [
    [{ words: href.startsWith('mailto:') ? contact.address : online, href }],
    ...(contact.phone === undefined ? [] : [[call(contact.phone)]]),
  ];
  return [
    text(report.before + contact.unit + report.after),
    { list: ways },
    text(tell),
    text(answer(contact.answerWithinWorkingDays)),
  ];
}

function enforcement({ nation }: Authority): Block {
  const { before, link, address, after } =
    words.enforcement[nation === 'northern-ireland' ? 'northernIreland' : 'britain'];
  return text(before, { words: link, href: address }, after);
}

function compliance(statement: AccessibilityStatement): Block {
  const { compliance: status, failures, burdens, exclusions, untested } = statement;
  const { before, guidelines, guidelinesAddress, reasons, ...after } = words.compliance;
  const given = [
    ...(failures.length > 0 ? [reasons.failures] : []),
    ...(burdens.length + exclusions.length > 0 ? [reasons.exemptions] : []),
    ...(untested.length > 0 ? [reasons.untested] : []),
  ];
  return text(before[status], { words: guidelines, href: guidelinesAddress }, after[status](listed(given)));
}

/** Left out where it would be empty: the site is then fully compliant. */
function nonAccessibleContent(statement: AccessibilityStatement): StatementSection[] {
  const { failures, burdens, exclusions, untested } = statement;
  const { content } = words;
  const known: StatementSection[] = [
    part(
      content.failures,
      failures.map(({ what, instead, criteria, plan }) =>
        joined(what, instead, content.fails(named(criteria)), plan),
      ),
    ),
    part(
      content.burdens,
      burdens.map(({ what, instead, criteria, assessment }) =>
        joined(what, instead, content.fails(named(criteria)), assessment),
      ),
    ),
    part(
      content.exclusions,
      exclusions.map(({ what, why, instead }) => joined(what, why, instead)),
    ),
  ].flat();
  const gaps = part(
    content.untested,
    untested.map(({ what, criteria }) => joined(what, content.concerns(named(criteria)))),
    text(content.untestedLead),
  );
  if (known.length + gaps.length === 0) return [];
  const lead = text(known.length === 0 ? content.nothingKnown : content.lead);
  return [{ level: 2, heading: content.heading, blocks: [lead] }, ...known, ...gaps];
}

function part(heading: string, items: readonly string[], ...lead: readonly Block[]): StatementSection[] {
  return items.length === 0 ? [] : [{ level: 3, heading, blocks: [...lead, list(items)] }];
}

function preparation({ prepared, reviewed, tests }: AccessibilityStatement): Block[] {
  const newest = tests.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const last = newest[0]?.date ?? reviewed;
  const { dates, lastTest, test, method } = words.preparation;
  return [
    text(dates(printed(prepared), printed(reviewed))),
    text(lastTest(printed(last))),
    list(newest.map((each) => test(printed(each.date), each.by, method[each.method], each.what))),
  ];
}

function named(criteria: readonly SuccessCriterion[]): string {
  const names = criteria.map((number) => `${number} (${SUCCESS_CRITERIA[number]})`);
  return words.content.criteria(listed(names), criteria.length);
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items);
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function printed(date: CalendarDate): string {
  return printPartialDate(date as string as PartialDate);
}
