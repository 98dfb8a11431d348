import type { SectionName } from '../../../entries/component.ts';
import { type Block, between } from '../document/block.ts';
import type { Act } from '../sentence/act.ts';
import { isCut } from '../sentence/giving.ts';
import { type Said, saidIn } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { recitesLaw } from '../sentence/statute.ts';
import { INTEREST } from './answer-section.ts';

type Room = Extract<SectionName, 'Answer' | 'Reasons' | 'PublicInterest'>;

/** Sentences of a paragraph that stand together, and the section where they belong. */
export interface Part {
  readonly section: Room;
  readonly block: Block;
}

const REFUSING: readonly Act[] = ['withhold', 'part', 'ncnd', 'cost', 'vexatious', 'repeated'];
/** A sentence is at least so likely to do what it is taken for. */
const SURE = 0.5;
/** Among reasons, "4,102 ferries ran" has to be plain. */
const PLAIN = 0.8;
/** "A copy is attached, with the names taken out." hands something over. */
const HANDS =
  /(?<!\b(?:the|this|an?|our|your) )\b(?:attached|enclosed)\b|\b(?:attach|enclose|as follows|(?:set out|shown|provided|listed|given) (?:below|above|here)|please find)\b/i;
/** "The e-mails are released, subject to the removal of names": a part that is given, and said to be one. */
const GIVES_PART =
  /\b(?:is|are|am|have|has|was|were) (?:been |being )?(?:releas|suppl|provid|given|disclos|reproduc|sent)\w*|\bcan (?:give|send|tell|provide|supply)\b/i;
/** "Disclosing them would …", "This is because …": what goes on about the refusal before it. */
const EXPLAINS =
  /^(?:this|that|it|they|these|those|disclos\w+|releas\w+|to (?:disclose|release)|the (?:exemption|exception|harm|individuals?|officers?|staff|information))\b/i;
const NUMBER = /^\W*(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\W*$/i;
const PROVISION = /\b(?:sections?|regulations?|s\.|reg\.) ?\d/i;
/** "This exemption is absolute, so there is no public interest test": nothing is weighed. */
const UNWEIGHED = /\babsolute\b|\b(?:no|not|without)\b[^.]{0,40}\bpublic interest\b/i;
const BALANCE = /\b(?:the|on) balance\b/i;
const WITHHELD =
  /\b(?:withheld|redact(?:ed|ions?)|exempt\w*|suppressed|(?:removed|left out|taken out|blanked out|blacked out|replaced|omitted))\b/i;
/** What is weighed, and not only that it has to be. */
const WEIGHS =
  /\b(?:outweigh\w*|favou?r\w*|balance\w*|on the one hand|in favour of|against|greater|qualified|considered|test)\b/i;

/** The parts of a paragraph in their order: what it answers, why it refuses, and how the public interest was weighed. */
export function partsOfParagraph(from: Block): readonly Part[] {
  if (from.kind !== 'paragraph') return [];
  const sentences = sentencesOf(from.text);
  const rooms: Room[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const before = rooms.at(-1);
    // "2." stands before what it counts.
    const next = NUMBER.test(sentence) ? sentences[index + 1] : undefined;
    rooms.push(roomOf(next ?? sentence, before) ?? before ?? roomAtHead(next ?? sentence, sentences));
  }
  const spans: { readonly section: Room; readonly start: number; end: number }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const last = spans.at(-1);
    const start = from.text.indexOf(sentence, last?.end);
    const end = start + sentence.length;
    const section = rooms[index] as Room;
    if (last?.section === section) last.end = end;
    else spans.push({ section, start, end });
  }
  return spans.map(({ section, start, end }) => ({ section, block: between(from, start, end) }));
}

/** What may tell something is an answer; what does nothing by itself goes with the first sentence that does. */
function roomAtHead(head: string, sentences: readonly string[]): Room {
  const [said] = saidIn(head);
  if (said?.act === 'gives' || (/\d/.test(head) && !PROVISION.test(head))) return 'Answer';
  return sentences.map((each) => roomOf(each, undefined)).find((room) => room !== undefined) ?? 'Answer';
}

/** Where a sentence belongs; undefined where it goes on with the one before. */
function roomOf(sentence: string, before: Room | undefined): Room | undefined {
  const said = saidIn(sentence);
  const does = (acts: readonly Act[], sure = SURE): Said | undefined =>
    said.find((each) => acts.includes(each.act) && each.sure >= sure);
  const refusal = does(REFUSING) ?? said.find(isCut);
  const cites = refusal !== undefined && PROVISION.test(sentence);
  const isAmong = before !== undefined && before !== 'Answer';
  const isWeighed = INTEREST.test(sentence) || (isAmong && BALANCE.test(sentence));
  const isOnlyCited = refusal !== undefined && !WEIGHS.test(sentence);
  if (isWeighed && !UNWEIGHED.test(sentence) && !isOnlyCited) return 'PublicInterest';
  if (does(['gives', 'nothold'], isAmong ? PLAIN : SURE) !== undefined) {
    // "We enclose the report, but the rates are exempt": one sentence stays whole.
    if (refusal === undefined || HANDS.test(sentence))
      return isAmong && EXPLAINS.test(sentence) ? undefined : 'Answer';
  }
  if (before === 'PublicInterest' && !cites) return undefined;
  const isPart = refusal?.act === 'part' && (GIVES_PART.test(sentence) || !WITHHELD.test(sentence));
  if (refusal !== undefined) return isPart || HANDS.test(sentence) ? 'Answer' : 'Reasons';
  const isReason = recitesLaw(sentence) || WITHHELD.test(sentence) || does(['harm', 'law']) !== undefined;
  return isReason ? 'Reasons' : undefined;
}
