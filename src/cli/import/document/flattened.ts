import { sentencesOf } from '../sentence/split.ts';

/** A line as long as that is a whole letter, and no paragraph. */
const LONG = 1200;
/** "Our Ref: 41", "Dear Ms Quill", "Yours faithfully": lines of their own, whatever stands beside them. */
const APART =
  /\s+(?=(?:(?:Our|Your) ref(?:erence)?\s*(?:no\.?)?:|Date:|FREEDOM OF INFORMATION\b|Dear (?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Madam|Requester|Applicant)\b))|Yours (?:sincerely|faithfully)\b|(?:Kind|Best) regards\b)|(?<=\bACT (?:19|20)\d\d)\s+(?=[A-Z][a-z]|I\s)|(?<=\b(?:Yours (?:sincerely|faithfully)|(?:Kind|Best) regards),?)\s+(?=[A-Z])|(?<=\bDear (?:Mr|Mrs|Miss|Ms|Dr)\.? [A-Z][\w'’-]+,?)\s+(?=[A-Z])/g;
/** "1. How many …", "b) The list …", "Q2 …", "Response 3": what is numbered begins a line where something ends. */
const NUMBERED =
  /(?<=[.:;?])\s+(?=(?:(?:q(?:uestion)?|response|answer|part)\s?\d{1,2}[.:)]?|\(?(?:\d{1,2}|[a-h])\)|\d{1,2}\.)\s+[A-Z"“])/gi;
/** What a paragraph begins with. */
const BEGINS =
  /^(?:thank you|i (?:write|refer|am writing|am now|can confirm|wish|would like)|we (?:can confirm|write|refer|are writing|have now)|in (?:relation|response|reply|accordance|respect|the first place)\b|with regards?\b|having\b|section \d|regulation \d|under (?:section|regulation)|this (?:letter|response) |unfortunately|please (?:find|note)|if you\b|should you\b|you (?:have the right|asked|requested|may)|your request\b|by way of|the public interest|public interest|to make it easier|response\b|request\b|decision\b|exemption)/i;

/** The lines of a letter that has lost all its line ends; a text that has them is left as it is. */
export function unflattened(text: string): string {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  if (longest < LONG || longest * 2 < text.length) return text;
  return lines.flatMap((line) => (line.length < LONG ? [line] : parted(line))).join('\n\n');
}

function parted(line: string): readonly string[] {
  return line
    .split(APART)
    .flatMap((part) => part.split(NUMBERED))
    .flatMap((part) => {
      const paragraphs: string[] = [];
      for (const sentence of sentencesOf(part)) {
        const last = paragraphs.at(-1);
        if (last === undefined || BEGINS.test(sentence) || last.endsWith(':')) paragraphs.push(sentence);
        else paragraphs[paragraphs.length - 1] = `${last} ${sentence}`;
      }
      return paragraphs;
    });
}
