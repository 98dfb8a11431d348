import { COMPONENTS, INLINE_HTML, isSectionName } from './component.ts';
import { htmlRemedy, isOpaque } from './raw-html.ts';
import { type ScanTools, sectionBalance } from './section-balance.ts';
import { didYouMean, sureSuggestion } from './suggestion.ts';
import { linkInstead, sectionMeant, tagInstead, withoutComment } from './tag-mending.ts';

const TAG = /^<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w-]*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;
const SHOW = 'To show it as text, write \\<.';
/** For comments of either kind. */
export const HIDDEN = {
  message: 'A hidden comment stands here.',
  remedy: 'Delete it. What readers may not see does not belong in a published file.',
};

/** Reads everything in a body that starts with `<`: links, comments, components, HTML and plain “less than”. */
export function angleBrackets(body: string, { report, blank, lineOf }: ScanTools) {
  const balance = sectionBalance({ report, blank, lineOf });
  /** Unknown components already reported: their closing tags are the same mistake. */
  const unknown = new Set<string>();
  /** Offsets of the closing tags of inline components whose opening was seen. */
  const closers = new Set<number>();
  const endOf = searchFrom(body);
  /** Inside of HTML that is reported: its parts are the same mistake. */
  let quietUntil = 0;

  return { read, finish: balance.finish };

  /** Deals with the `<` at an offset; returns where to go on. */
  function read(at: number): number {
    const rest = body.slice(at);
    if (rest.startsWith('<!--')) {
      const close = body.indexOf('-->', at);
      const paragraph = body.indexOf('\n\n', at);
      const end = close !== -1 ? close + 3 : paragraph === -1 ? body.length : paragraph;
      report(at, HIDDEN.message, HIDDEN.remedy, close === -1 ? undefined : withoutComment(body, at, end));
      blank(at, end);
      return end;
    }
    const [link, target = ''] =
      /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/.exec(rest) ?? [];
    if (link !== undefined) {
      const scheme = /^(https?|mailto):/.test(target) ? '' : target.includes('@') ? 'mailto:' : 'https://';
      report(
        at,
        `A link cannot be written as ${link}.`,
        `Write the address without < and >, or as [words](${scheme}${target}).`,
        { start: at, end: at + link.length, now: linkInstead(body, at, target, scheme) },
      );
      blank(at, at + link.length, '.');
      return at + link.length;
    }
    const tag = TAG.exec(rest);
    const [name, closes] = [/^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1], rest[1] === '/'];
    if (name !== undefined && (COMPONENTS.includes(name) || INLINE_HTML.includes(name))) {
      if (tag === null) return notInFull(at, name, closes);
      const [whole, , , attributes = '', slash = ''] = tag;
      const end = at + whole.length;
      if (isSectionName(name))
        balance.tag({
          name,
          start: at,
          end,
          closes,
          closesItself: slash !== '',
          bare: attributes === '',
          ...wordsBeside(at, end, name),
        });
      else if (slash === '') inlineTag(at, end, name, closes);
      return end;
    }
    const [loose, mark, meant = ''] = /^<\s*([/\\]*)\s*([A-Za-z]+)\b[^<>\n]*>?/.exec(rest) ?? [];
    if (loose !== undefined && isSectionName(meant)) {
      if (!mark) return notInFull(at, meant, false);
      if (balance.closeMisspelt(meant, at, loose)) {
        blank(at, at + loose.length, '.');
        return at + loose.length;
      }
    }
    // Space after it and then more of the paragraph: the parser takes it as text.
    if (/^<(?=\s)[ \t]*\n?[ \t]*\S/.test(rest)) return at + 1;
    const end =
      at +
      (name === undefined
        ? (/^<+/.exec(rest)?.[0].length ?? 1)
        : (/^<[^<>\n]*>?/.exec(rest)?.[0].length ?? 1));
    blank(at, end, '.');
    if (name === undefined) {
      report(at, `“${/^<\S{0,12}/.exec(rest)?.[0]}” breaks the page, because of the <.`, SHOW, {
        start: at,
        end,
        now: body.slice(at, end).replaceAll('<', '\\<'),
      });
      return end;
    }
    return unknownTag(at, end, name, closes);
  }

  /** A section may stand on one line from tag to tag; otherwise its tags stand alone. */
  function wordsBeside(start: number, end: number, name: string): { misplaced?: 'before' | 'behind' } {
    const line = body.slice(
      body.lastIndexOf('\n', start - 1) + 1,
      (body.indexOf('\n', end) + 1 || body.length + 1) - 1,
    );
    if (new RegExp(`^\\s*<${name}\\b[^>]*>.*</${name}>\\s*$`).test(line)) return {};
    const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
    const behind = /^[^\n]*/.exec(body.slice(end))?.[0] ?? '';
    if (before.trim() !== '') return { misplaced: 'before' };
    return behind.trim() === '' ? {} : { misplaced: 'behind' };
  }

  function notInFull(at: number, name: string, closes: boolean): number {
    const end = at + (/^[^>\n]{1,2000}>?/.exec(body.slice(at))?.[0].length ?? 1);
    report(
      at,
      `The tag <${name}> is not written in full.`,
      `Attributes need straight double quotes, as in <Answer question="1">, and the tag ends with >.`,
      tagInstead(body, at, end, name),
    );
    blank(at, end, '.');
    if (!isSectionName(name)) return end;
    if (closes) balance.closeReported(name);
    else balance.openReported(name, at, end);
    return end;
  }

  /** `<br>` and an unclosed `<Redacted>` stop the parser far behind the place. */
  function inlineTag(at: number, end: number, name: string, closes: boolean): void {
    if (closes && closers.delete(at)) return;
    const close = endOf(`</${name}>`, end);
    const between = body.slice(end, close);
    const closed =
      close !== -1 && !between.includes(`<${name}`) && (name === 'Redacted' || !between.includes('\n\n'));
    if (!closes && closed && name !== 'br') {
      closers.add(close);
      return;
    }
    const write =
      name === 'br'
        ? '<br/>'
        : name === 'Redacted'
          ? '<Redacted exemption="40(2)" />'
          : `<${name}>2</${name}>`;
    const message = `<${closes ? '/' : ''}${name}> has no ${closes ? 'beginning' : 'end'}.`;
    report(
      at,
      message,
      `Write ${write}.`,
      name === 'br' && !closes ? { start: at, end, now: write } : undefined,
    );
    blank(at, end);
  }

  function unknownTag(at: number, end: number, name: string, closes: boolean): number {
    if (at < quietUntil) return end;
    if (closes && balance.closeMisspelt(name, at, body.slice(at, end))) return end;
    if (closes && unknown.has(name)) return end;
    unknown.add(name);
    const html = htmlRemedy(name);
    // On a line of its own it was meant as a section.
    if (html === undefined && (at === 0 || body[at - 1] === '\n')) {
      const section = closes ? undefined : sectionMeant(name);
      if (section === undefined) balance.upset();
      else balance.openReported(section, at, end);
    }
    const shown = /^<[^\s<>]*( [^<>\n]{0,40})?>?/.exec(body.slice(at))?.[0];
    if (html === undefined) {
      const choice = `${didYouMean(name, COMPONENTS)}The components are ${COMPONENTS.join(', ')}.`;
      const meant = sureSuggestion(name, COMPONENTS);
      report(
        at,
        `“${shown}” is not a component of this log.`,
        `${choice} ${SHOW}`,
        meant === undefined ? undefined : tagInstead(body, at, end, meant),
      );
      return end;
    }
    report(at, `“${shown}” is HTML, which an entry cannot hold.`, html);
    const close = closes ? -1 : endOf(`</${name}`, end);
    if (close === -1) return end;
    quietUntil = body.indexOf('>', close) + 1 || body.length;
    if (!isOpaque(name)) return end;
    blank(at, quietUntil);
    return quietUntil;
  }
}

/** `indexOf` for searches that move forward: a tag that closes nowhere is not looked for again and again. */
function searchFrom(body: string) {
  const found = new Map<string, number>();
  return (wanted: string, from: number): number => {
    const known = found.get(wanted);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const index = body.indexOf(wanted, from);
    found.set(wanted, index);
    return index;
  };
}
