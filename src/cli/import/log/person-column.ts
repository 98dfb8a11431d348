import { namesIn } from '../message/name.ts';
import { readDateCell } from './date-cell.ts';

/** Names of columns that say who asked, who answered, or how to reach them. */
const WHO = new RegExp(
  [
    String.raw`\b(?:requestor|requester|applicant|enquirer|inquirer|customer|client|complainant|correspondent|author|sur ?name|fore ?name|first ?name|last ?name|full ?name|contact|address|post ?code|e ?mail|phone|telephone|tel|mobile|twitter|organi[sz]ation|company|employer|media outlet|journalist|officer|case ?worker|case ?handler|handler|owner|assignee|investigator|responder|respondent|sender|signatory)(?:e?s|\d+)?\b`,
    String.raw`\b(?:assigned|allocated|sent) to\b|\b(?:\w+ed|sent|dealt with|made|written|given) by\b`,
    String.raw`\breceived from\b|\bwho asked\b|^from$|^lead$|^assigned$|^allocated$|^names?$|^name \d$|^name of (?:the )?(?:person|individual)`,
  ].join('|'),
);
/** "Customer request" is what was asked, and "Case name" what it is about. */
const NOT_WHO =
  /\b(?:requester|requestor|applicant|enquirer|customer|client)s?(?: s)? (?:request|question|query|enquiry)s?\b|\bname of (?:the )?(?:request|subject)|\b(?:case|request|file|subject|department|team|document) name\b|\bby (?:the )?(?:authority|board|council|department|force|team|trust|university|us)\b/;
/** Given names that are frequent in the United Kingdom: several in one column, and it is a column of people. */
const GIVEN = new Set(
  'aaron abdul adam adrian ahmed aisha alan alex alexander ali alice alison amanda amir amy andrea andrew angela ann anna anne anthony ashley barbara barry ben benjamin beth bob brian bryan callum carl carol caroline catherine charles charlotte chloe chris christine christopher claire clare claudia colin craig daniel danielle darren dave david dawn dean debbie deborah debra denise derek diane dominic donald donna dorothy douglas duncan edward eileen elaine elizabeth ellie emily emma eric ethan evelyn farah fatima fiona frances francis frank fraser gareth gary gavin gemma geoffrey george georgia gerald gillian glenn gordon grace graeme graham greg hannah harriet harry hassan hayley heather helen henry holly howard hugh hussein iain ian imran irene isabel jack jackie jacob jacqueline jake james jamie jane janet janice jasmine jason jean jennifer jeremy jessica jill joan joanna joanne joe joel john jonathan jordan joseph josh joshua joyce judith julia julie june justin karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin kim kirsty laura lauren leah leanne lee leo lesley lewis liam linda lisa liz lorraine louis louise lucy luke lynn lynne malcolm marc margaret maria marie marion mark martin mary matthew maureen max megan melanie melissa michael michelle mike mohamed mohammad mohammed molly muhammad nadia natalie natasha nathan neil niall nicholas nick nicola nigel oliver olivia omar pamela patricia patrick paul paula pauline penny peter philip phillip phoebe priya rachel raj rebecca richard robert robin roger ronald rory rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon shaun shirley simon sofia sophie stephanie stephen steve steven stewart stuart susan suzanne sylvia tanya tara teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor valerie vanessa victoria vincent wayne wendy william yasmin yusuf yvonne zara zoe'.split(
    ' ',
  ),
);
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Cllr|Rev)\.?(?:\s+\S+){0,3}|(?:[A-Z][\p{L}’'-]+,?|[A-Z]\.?)(?:\s+[A-Z][\p{L}’'.-]*){1,3})$/u;
const REACHED = /^\S+@\S+\.\w+$|^(?:\+44|0)[\d ()-]{9,}$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** Whether a column is by its name about a person. Such a column is never carried, whatever a mapping says. */
export function isPersonal(name: string): boolean {
  return WHO.test(name) && !NOT_WHO.test(name);
}

/** Whether a value is nothing but somebody's name: "Mr P. Hart", "Priya Hart", "Hart, Priya". */
export function isPerson(value: string): boolean {
  if (!PERSON.test(value)) return false;
  if (/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Cllr|Rev)\b/.test(value)) return true;
  return value.split(/[\s,]+/).some((word) => GIVEN.has(word.toLowerCase()));
}

/** Whether values are mostly people, mailboxes, telephone numbers or postcodes. */
export function holdsPeople(values: readonly string[]): boolean {
  const people = values.filter(
    // "01-06-2012" has the figures of a telephone number.
    (value) => isPerson(value) || (REACHED.test(value) && readDateCell(value, 'day-first') === undefined),
  ).length;
  return values.length > 0 && people * 3 > values.length;
}

/** What a cell about a person names, to be put out wherever else in the row it stands. */
export function peopleInCell(name: string, value: string): readonly string[] {
  if (/\b(?:address|post ?code|e ?mail|phone|telephone|tel|mobile)\b/.test(name))
    return value.length > 5 ? [value] : [];
  const alone = /\b(?:surname|last name)\b/.test(name);
  const names = value.split(/[;\n/]|\s+and\s+|\s+&\s+/).map((each) => each.trim());
  return names.flatMap((each) => {
    const turned = each.replace(/^([\p{L}’'-]+),\s*(.+)$/u, '$2 $1');
    return alone || PERSON.test(each) ? namesIn(turned) : [];
  });
}
