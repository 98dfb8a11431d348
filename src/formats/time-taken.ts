import { OutsideBankHolidayData, workingDaysTaken } from '../domain/deadline.ts';
import { wholeDate } from '../domain/partial-date.ts';
import type { Response } from '../domain/response.ts';
import { strings } from '../strings/index.ts';

/** Section 10(1) FOIA and FOISA, regulation 5(2) EIR and EISR: all four give twenty working days. */
const LIMIT = 20;

export interface TimeTaken {
  /** "17 of 20 working days". */
  readonly words: string;
  /** Working days. */
  readonly taken: number;
  readonly limit: number;
}

/**
 * How long the answer took; undefined unless both days are known and the bank holidays between them are.
 * A longer time may be lawful (section 10(3), regulation 7), so the words never say that the law was broken.
 */
export function timeTaken(
  response: Pick<Response, 'received' | 'responded' | 'regime'>,
): TimeTaken | undefined {
  const received = response.received && wholeDate(response.received);
  const responded = response.responded && wholeDate(response.responded);
  if (received === undefined || responded === undefined) return undefined;
  try {
    const taken = workingDaysTaken(received, responded, response.regime);
    const words = taken > LIMIT ? strings.facts.late(taken, LIMIT) : strings.facts.inTime(taken, LIMIT);
    return { words, taken, limit: LIMIT };
  } catch (error) {
    if (error instanceof OutsideBankHolidayData) return undefined;
    throw error;
  }
}
