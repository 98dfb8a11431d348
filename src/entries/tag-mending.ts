import { ATTRIBUTES, isSectionName, SECTION_KINDS } from './component.ts';
import type { Mending } from './section-balance.ts';
import { suggestion } from './suggestion.ts';

// A value is one or more numbers or provisions: nothing else has certainly ended where the next word begins.
const ATTRIBUTE =
  /\s+([A-Za-z]+)\s*=\s*(?:\{?\s*["'“”„‘’]{0,2})([\w.(),&; -]*?)(?:["'“”„‘’]{0,2}\s*\}?)(?=\s|\/?>|$)/y;

/** A tag in its full form in place of what stands in the body; undefined where it is not certain. */
export function tagInstead(body: string, start: number, end: number, name: string): Mending | undefined {
  const written = body.slice(start, end);
  // A tag may go on in the next line.
  const whole = written.endsWith('>') || /^[ \t]*(\n[ \t]*(\n|$)|$)/.test(body.slice(end));
  const now = whole ? mendedTag(written, name) : undefined;
  return now === undefined ? undefined : { start, end, now };
}

/** The address alone where it is read as one, else with itself as the words. */
export function linkInstead(body: string, start: number, target: string, scheme: string): string {
  const [before, behind] = [body.slice(0, start), body.slice(start + target.length + 2)];
  const bare = /(^|[\s(])$/.test(before) && /^([.,;:!?]*(\s|$)|\))/.test(behind) && /[\w/]$/.test(target);
  return (bare && !/^mailto:|[()*]/.test(target)) || before.endsWith('](')
    ? target
    : `[${target}](${scheme}${target})`;
}

/**
 * A tag of this name as it was certainly meant: straight quotes, attributes as they are spelt, the bracket that
 * closes it. Undefined where more than that is wrong.
 */
function mendedTag(written: string, name: string): string | undefined {
  const [head, closes] = /^<\s*([/\\]?)\s*[A-Za-z]+/.exec(written) ?? [];
  const allowed: Readonly<Record<string, readonly string[]>> = ATTRIBUTES;
  if (head === undefined || allowed[name] === undefined) return undefined;
  const found = new Map<string, string>();
  let at = head.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole, key = '', value = ''] = ATTRIBUTE.exec(written) ?? [];
    if (whole === undefined) break;
    const attribute = allowed[name].find((each) => each === key.toLowerCase());
    if (attribute === undefined || found.has(attribute) || value.trim() === '') return undefined;
    found.set(attribute, value.trim());
    at += whole.length;
  }
  const tail = written.slice(at).trim();
  const attributes = [...found].map(([key, value]) => ` ${key}="${value}"`).join('');
  if (closes) return found.size === 0 && (tail === '>' || tail === '') ? `</${name}>` : undefined;
  if (isSectionName(name)) return tail === '>' || tail === '' ? `<${name}${attributes}>` : undefined;
  // A redaction mark that is not closed may have words behind it that nobody should see.
  return tail === '/>' && found.size > 0 ? `<${name}${attributes} />` : undefined;
}

/** Takes a comment out, with its lines where an empty one stands above and below: readers never saw it. */
export function withoutComment(body: string, start: number, end: number): Mending {
  const below = /^[ \t]*\n(?:[ \t]*\n)/.exec(body.slice(end))?.[0];
  if (below !== undefined && /\n[ \t]*\n$/.test(body.slice(0, start)))
    return { start, end: end + below.length, now: '' };
  const spaces = /\s$/.test(body.slice(0, start)) && /^[ \t]/.test(body.slice(end));
  return { start, end: spaces ? end + 1 : end, now: '' };
}

/** The section that an unknown name was meant for: a slip of the pen, or its first word (`<Public Interest>`). */
export function sectionMeant(name: string): string | undefined {
  const names = Object.keys(SECTION_KINDS);
  const begins =
    name.length > 2 ? names.find((each) => each.startsWith(name) || name.startsWith(each)) : undefined;
  return begins ?? suggestion(name, names);
}
