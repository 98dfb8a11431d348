import { matchReference } from '../../../domain/reference.ts';
import type { Regime } from '../../../domain/regime.ts';
import type { LogField } from '../../../entries/mapping-schema.ts';
import { readDateCell } from './date-cell.ts';
import { withOrders } from './date-column.ts';
import { readExemptionCell } from './exemption-cell.ts';
import { fieldsByName, isAside, isCounted, plainName } from './field-name.ts';
import { DATES, type Mapped, SINGLE } from './mapped.ts';
import { readOutcomeCell } from './outcome-cell.ts';
import { withOutcome } from './outcome-column.ts';
import { holdsPeople, isPersonal } from './person-column.ts';
import { readRegimeCell } from './regime-cell.ts';
import type { Column } from './sheet.ts';

/** Enough values to know a column by. */
const SAMPLE = 300;
/** In fewer rows, values may be alike by chance. */
const ENOUGH_ROWS = 5;
/** In so many ways, and no more, a log names its laws. */
const LAWS_NAMED = 8;
const WORDS: readonly LogField[] = ['request', 'response'];
const UNCLEAR_DATE = 'a date, but of what?';
const WHO = 'not shown: who asked, who answered';

/** Proposes what the columns of a log are, by their names and by the values in them. */
export function propose(columns: readonly Column[], patterns: readonly string[]): readonly Mapped[] {
  const guessed = columns.map((column) => guess(column));
  const single = guessed.map((mapped, index): Mapped => {
    if (!SINGLE.includes(mapped.field)) return mapped;
    const best = guessed
      .map((each, at) => ({ at, fit: each.field === mapped.field ? fitOf(each, patterns) : -1 }))
      .sort((a, b) => b.fit - a.fit)[0];
    if (best?.at === index) return mapped;
    // "Request" is a column of numbers in some logs, and of what was asked in the others.
    const other = mapped.field === 'reference' ? guess(mapped.column, true) : mapped;
    return WORDS.includes(other.field)
      ? other
      : { column: mapped.column, field: 'unplaced', because: `a second ${mapped.field}` };
  });
  const found = withWords(withReference(withOutcome(single), patterns));
  return withOrders(withoutConstant(found));
}

/** What stands alike in every row says nothing of any, and would have to be deleted from the draft of each. */
function withoutConstant(found: readonly Mapped[]): readonly Mapped[] {
  const rows = Math.max(0, ...found.map(({ column }) => column.values.length));
  return found.map((mapped) => {
    const { values } = mapped.column;
    const isConstant = values.length === rows && rows >= ENOUGH_ROWS && new Set(values).size === 1;
    return mapped.field === 'unplaced' && mapped.because !== UNCLEAR_DATE && isConstant
      ? { column: mapped.column, field: 'leave-out', because: 'the same in every row' }
      : mapped;
  });
}

/** `isOther`: the log has another column for the reference. */
function guess(column: Column, isOther = false): Mapped {
  const { name, values } = column;
  const sample = sampled(values);
  const share = (test: (value: string) => boolean): number =>
    sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
  const names = fieldsByName(name);
  const as = (field: LogField, because?: string): Mapped =>
    because === undefined ? { column, field } : { column, field, because };
  if (isPersonal(plainName(name))) return as('leave-out', WHO);
  if (sample.length === 0) return as('leave-out', 'empty');
  if (holdsPeople(sample)) return as('leave-out', 'not shown: its values name people');
  if (isCounted(name)) return as('leave-out', 'the site counts it itself');
  if (isAside(name)) return as('unplaced');
  if (
    share(
      (value) =>
        readDateCell(value, 'day-first') !== undefined || readDateCell(value, 'month-first') !== undefined,
    ) > 0.6 &&
    !names.includes('reference')
  ) {
    const role =
      names.find((field) => DATES.includes(field)) ?? (names.includes('request') ? 'received' : undefined);
    return role === undefined ? as('unplaced', UNCLEAR_DATE) : as(role);
  }
  if (!isOther && names.includes('reference') && share(isCode) > 0.7) return as('reference');
  // "FOI - parking" and its like are titles, of which there are many.
  const isLaw = names.includes('regime') || (!names.includes('title') && new Set(sample).size <= LAWS_NAMED);
  if (isLaw && share((value) => readRegimeCell(value) !== undefined) > 0.6) return as('regime');
  // "Was an exemption used? Yes" cites none.
  const isMarked = share((value) => /^(?:y(?:es)?|no?)$/i.test(value)) > 0.6 && !isCited(name);
  if (names.includes('exemptions')) return as(isMarked ? 'outcome' : 'exemptions');
  const isOutcome = names.includes('outcome');
  const outcomes = share((value) => value.length < 120 && readOutcomeCell(value, name) !== undefined);
  // "What did it cost?" in every row asks, however like an outcome its words are.
  const isAsked = share((value) => /\?\W*$/.test(value)) > 0.3;
  if (isOutcome ? outcomes > 0.3 : outcomes > 0.7 && distinct(sample) < 0.6 && !isAsked) return as('outcome');
  const main = names.find((field) => !DATES.includes(field));
  if (main === 'outcome' && share((value) => value.length < 60) > 0.6) return as('outcome');
  const word = names.find((field) => ['topics', 'title', 'response', 'request'].includes(field));
  if (word === 'title' && !names.includes('topics') && sample.length > 20 && distinct(sample) < 0.2)
    return as('topics');
  if (word !== undefined) return as(word);
  return as(share((value) => value.length < 60 && isCited(value)) > 0.6 ? 'exemptions' : 'unplaced');
}

function fitOf({ column: { values, name }, field }: Mapped, patterns: readonly string[]): number {
  const sample = sampled(values);
  if (field === 'reference') {
    const own = sample.filter((value) => patterns.some((pattern) => matchReference(value, pattern))).length;
    return (
      own / (sample.length || 1) +
      (/\b(?:ref|foi|eir|case|request)/.test(plainName(name)) ? 0.5 : 0) +
      distinct(sample) / 4
    );
  }
  const place = fieldsByName(name).indexOf(field);
  // "Case label" is the title where nothing is called so.
  if (field === 'title' && /\blabel\b/.test(plainName(name))) return values.length / 1e6;
  return values.length / 1e6 + (place === -1 ? 0 : 1 / (place + 1));
}

/** A column of codes that no name announces, where no other column is the reference. */
function withReference(found: readonly Mapped[], patterns: readonly string[]): readonly Mapped[] {
  if (found.some(({ field }) => field === 'reference')) return found;
  const codes = found
    .filter(
      ({ field, column, because }) =>
        field === 'unplaced' && because === undefined && sampled(column.values).every(isCode),
    )
    .map((mapped) => ({ mapped, fit: fitOf({ ...mapped, field: 'reference' }, patterns) }))
    .filter(({ mapped }) => distinct(sampled(mapped.column.values)) > 0.8);
  const best = codes.sort((a, b) => b.fit - a.fit)[0]?.mapped;
  return found.map((mapped) => (mapped === best ? { column: mapped.column, field: 'reference' } : mapped));
}

/**
 * Without a column for the request, it is a title that is long or is called a summary of the request, or else the
 * longest words of the log. Without a title, the topics of a log that has no other words are its titles.
 */
function withWords(found: readonly Mapped[]): readonly Mapped[] {
  const has = (field: LogField): boolean => found.some((each) => each.field === field);
  if (has('request')) return found;
  const titles = found.filter(
    ({ field, column }) => field === 'title' && (middle(column.values) > 100 || isSummary(column.name)),
  );
  const words = found.filter(
    ({ field, column }) =>
      field === 'unplaced' &&
      middle(column.values) > 60 &&
      !column.values.some((each) => /^https?:/.test(each)),
  );
  const best = titles[0] ?? words.sort((a, b) => middle(b.column.values) - middle(a.column.values))[0];
  if (best !== undefined)
    return found.map((mapped) => (mapped === best ? { ...mapped, field: 'request' } : mapped));
  if (has('title') || has('response')) return found;
  const topic = found.find(({ field }) => field === 'topics');
  return found.map((mapped) => (mapped === topic ? { ...mapped, field: 'title' } : mapped));
}

function isSummary(name: string): boolean {
  const plain = plainName(name);
  return /\b(?:summary|description)\b/.test(plain) && /\b(?:request|question|enquiry)/.test(plain);
}

function sampled(values: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  return values.filter((_, index) => index % step === 0);
}

function middle(values: readonly string[]): number {
  return (
    sampled(values)
      .map(({ length }) => length)
      .sort((a, b) => a - b)[Math.floor(sampled(values).length / 2)] ?? 0
  );
}

function distinct(values: readonly string[]): number {
  return new Set(values).size / (values.length || 1);
}

function isCode(value: string): boolean {
  return /\d/.test(value) && value.length < 41 && value.split(/\s+/).length < 5;
}

function isCited(value: string): boolean {
  const regime: Regime = 'FOIA';
  return /\d/.test(value) && readExemptionCell(value, regime, '').cited.length > 0;
}
