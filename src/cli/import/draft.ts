import type { Outcome } from '../../domain/outcome.ts';
import { referenceAddress } from '../../domain/reference.ts';
import type { SectionName } from '../../entries/component.ts';
import { type UnfinishedFrontmatter, type WrittenSection, writeEntry } from '../../entries/write.ts';
import type { Piece } from './answer/piece.ts';
import { ASKED_DATE_HEADING, askedDateNote } from './asked-date-note.ts';
import { withReasonsBeside } from './decision/beside-answer.ts';
import { type Block, toContent } from './document/block.ts';
import { citationsIn } from './fact/exemption.ts';
import { type Found, quote } from './fact/found.ts';
import type { Letter } from './letter.ts';
import type { MessageKind } from './message/message.ts';
import { missingFileNote } from './missing-file-note.ts';

type Inferred = NonNullable<UnfinishedFrontmatter['inferred']>[number];

/** Outcomes after which an answer says nothing but why there is none. */
const REFUSALS: readonly Outcome[] = [
  'withheld',
  'neither-confirmed-nor-denied',
  'cost-limit',
  'vexatious',
  'repeated',
];
const ORDER: readonly SectionName[] = ['Answer', 'Reasons', 'PublicInterest', 'Advice'];

/**
 * The text of a draft entry: every value that was inferred stands under `inferred`, with its source. `folder`: the
 * content folder, as an editor knows it.
 */
export function writeDraft(letter: Letter, reference: Found, folder = 'content'): string {
  const { title, regime, dates, topics = [], questions, judgement } = letter;
  const inferred: Inferred[] = [];
  const infer = (field: string, from: string, question?: string): void => {
    inferred.push({ field, ...(question === undefined ? {} : { question }), from });
  };
  infer('reference', reference.from);
  if (title) infer('title', title.from);
  infer('regime', regime.from);
  for (const role of ['received', 'responded', 'published'] as const) {
    const found = dates[role];
    if (found) infer(role, found.from);
  }
  for (const { from } of topics) infer('topics', from);
  infer('questions', `${questions.length} found: ${questions.map(({ printed }) => printed).join(', ')}`);
  const written = questions.map(({ label, text }, index) => {
    const { outcome, cited = [] } = judgement.questions[index] ?? {};
    if (outcome) infer('outcome', quote(outcome.from), label);
    for (const { provision, from } of cited) infer('exemptions', `${provision}: ${from}`, label);
    const exemptions = cited.map(({ provision, citedAs, regime: own }) =>
      citedAs === undefined && own === regime.value
        ? provision
        : {
            exemption: provision,
            ...(citedAs && { citedAs }),
            ...(own === regime.value ? {} : { regime: own }),
          },
    );
    return {
      ...(label === String(index + 1) ? {} : { label }),
      ...(text === undefined ? {} : { text }),
      ...(outcome && { outcome: outcome.value }),
      ...(exemptions.length > 0 && { exemptions }),
    };
  });
  const fields: UnfinishedFrontmatter = {
    reference: reference.value,
    title: title?.value ?? '',
    regime: regime.value,
    ...(dates.received && { received: dates.received.value }),
    ...(dates.responded && { responded: dates.responded.value }),
    ...(dates.published && { published: dates.published.value }),
    // Which subjects a response belongs to is for an editor to say where nothing did; the check asks for it.
    topics: topics.map(({ value }) => value),
    draft: true,
    inferred,
    questions: written,
  };
  return writeEntry(fields, sectionsOf(letter, reference.value, folder));
}

/** The sections in the order of the questions; what has no place comes last. */
function sectionsOf(letter: Letter, reference: string, folder: string): readonly WrittenSection[] {
  const { answers, judgement, questions } = letter;
  const lost = [...letter.unplaced];
  const found: Settled[] = [];
  for (const piece of withReasonsBeside(answers.pieces, judgement)) {
    const placed = settled(piece, letter);
    if (placed === undefined) {
      lost.push(piece.block);
      continue;
    }
    // Reasons go on about the exemption that the paragraph before them opened with.
    const before = found.at(-1);
    const goesOn =
      placed.section === 'Reasons' &&
      before?.section === 'Reasons' &&
      placed.exemptions.length === 0 &&
      placed.questions.join() === before.questions.join();
    found.push(goesOn ? { ...placed, exemptions: before.exemptions } : placed);
  }
  const groups = Map.groupBy(found, ({ section, questions: about, exemptions }) =>
    [section, about.join(), exemptions.join()].join('|'),
  );
  const sections = [...groups.values()].map((pieces): WrittenSection & { readonly first: number } => {
    const [{ section, questions: about, exemptions } = found[0] as Settled] = pieces;
    return {
      name: section,
      first: section === 'Decision' ? -1 : Math.min(...about),
      questions: section === 'Decision' ? [] : about.map((index) => questions[index]?.label ?? ''),
      exemptions,
      content: toContent(pieces.map(({ block }) => block)),
    };
  });
  const sorted = sections.sort((a, b) => a.first - b.first || ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  const doubts = judgement.doubtful.map(
    (text): Block => ({ text, kind: 'bullet', words: [{ type: 'text', value: text }] }),
  );
  const content = [
    ...toContent(lost),
    ...(NO_DECISION[letter.kind] === undefined ? [] : toContent([plain(NO_DECISION[letter.kind] ?? '')])),
    ...(letter.before.length === 0
      ? []
      : toContent([heading('What was said before, and a later message changed'), ...letter.before])),
    ...(doubts.length === 0 ? [] : toContent([heading('Cited, and not recorded'), ...doubts])),
    ...(letter.asked === undefined
      ? []
      : toContent([
          heading(ASKED_DATE_HEADING),
          plain(letter.asked.from),
          plain(askedDateNote(letter.asked)),
        ])),
    ...(letter.otherReferences.length === 0
      ? []
      : toContent([heading('Other references'), ...letter.otherReferences.map(plain)])),
    ...toContent(missingFileNote(letter, `${folder}/attachments/${referenceAddress(reference)}/`)),
  ];
  return content.length === 0
    ? sorted
    : [...sorted, { name: 'Unplaced', questions: [], exemptions: [], content }];
}

/** Why there are no outcomes, where the file is no decision. */
export const NO_DECISION: Readonly<Partial<Record<MessageKind, string>>> = {
  acknowledgement: 'This only says that the request has arrived. Import the letter that answers it.',
  extension: 'This only says that the answer will take longer. Import the letter that answers the request.',
  clarification: 'This only asks the requester what was meant. Import the letter that answers the request.',
  cover: 'This is only the note that a response came with. Import the response itself.',
};

interface Settled extends Piece {
  readonly exemptions: readonly string[];
}

/** Reasons that name no question are about those that were refused; without any, nobody knows. */
function settled(piece: Piece, { judgement, regime }: Letter): Settled | undefined {
  const { section, block } = piece;
  if (section === 'Decision') return { ...piece, questions: [], exemptions: [] };
  const about = piece.questions.length > 0 ? piece.questions : section === 'Answer' ? [] : judgement.refused;
  if (about.length === 0) return undefined;
  if (section === 'Advice' || section === 'Unplaced') return { ...piece, questions: about, exemptions: [] };
  if (section === 'Answer') {
    const refused = about.every((index) =>
      REFUSALS.includes(judgement.questions[index]?.outcome?.value ?? 'disclosed'),
    );
    return { ...piece, section: refused ? 'Reasons' : 'Answer', questions: about, exemptions: [] };
  }
  // A section may name only what each of its questions relies on; reasons that open with a citation are about it.
  const opens = citationsIn(block.text.slice(0, 90), regime.value).cited.map(({ provision }) => provision);
  const exemptions = opens.filter((provision) =>
    about.every((index) => judgement.questions[index]?.cited.some((cited) => cited.provision === provision)),
  );
  return { ...piece, questions: about, exemptions: exemptions.length === 1 ? exemptions : [] };
}

function plain(text: string): Block {
  return { text, kind: 'paragraph', words: [{ type: 'text', value: text }] };
}

function heading(text: string): Block {
  return { ...plain(text), kind: 'heading' };
}
