import { suggestion } from './suggestion.ts';

/** A range of the body, and what mends it. */
export interface Mending {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** What the scan lends: how to report at an offset, how to blank a range, and the line of an offset. */
export interface ScanTools {
  report(offset: number, message: string, remedy: string, mending?: Mending): void;
  blank(start: number, end: number, by?: string): void;
  lineOf(offset: number): number;
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Already reported and blanked: its closing tag goes too. */
  readonly reported: boolean;
}

/** A tag of a section, as the scan has matched it. */
export interface SectionTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
  readonly closesItself: boolean;
  /** Without attributes. */
  readonly bare: boolean;
  /** Where words stand on its line that the parser would trip over. */
  readonly misplaced?: 'before' | 'behind';
}

/**
 * Follows which section is open. Sections do not nest, so one slip in a tag is one finding:
 * a section that opens inside another shows that the first was never closed.
 */
export function sectionBalance({ report, blank, lineOf }: ScanTools) {
  let open: OpenTag | undefined;
  /** Sections reported as unclosed: a closing tag that turns up later is the same mistake. */
  const closedEarly = new Set<string>();
  let unbalanced = false;

  /** Takes the open section out of the body, because what closes it is wrong. */
  function drop(): void {
    if (open && !open.reported) blank(open.start, open.end);
    open = undefined;
    unbalanced = true;
  }

  function unclosed(where: string): void {
    if (!open) return;
    if (!open.reported) {
      report(
        open.start,
        `The section <${open.name}> is not closed ${where}.`,
        `Put </${open.name}> on a line of its own where the section ends.`,
      );
    }
    drop();
  }

  function closing({ name, start, end, misplaced }: SectionTag): void {
    if (misplaced !== undefined && !closedEarly.has(name)) {
      if (!open?.reported)
        report(
          start,
          `Words stand ${misplaced} </${name}> on its line.`,
          'Put the tag on a line of its own.',
          misplaced === 'before' && open?.name === name ? { start, end: start, now: '\n\n' } : undefined,
        );
      blank(start, end);
      drop();
      return;
    }
    if (misplaced === undefined && open?.name === name) {
      if (open.reported) blank(start, end);
      open = undefined;
      return;
    }
    blank(start, end);
    if (closedEarly.delete(name)) return;
    if (open) {
      report(
        start,
        `</${name}> cannot close the section <${open.name}> of line ${lineOf(open.start)}.`,
        `Write </${open.name}>.`,
      );
      drop();
    } else {
      report(
        start,
        `</${name}> closes a section that is not open.`,
        `Delete it, or put <${name}> where the section starts.`,
      );
      unbalanced = true;
    }
  }

  function opening({ name, start, end, closesItself, bare, misplaced }: SectionTag): void {
    if (misplaced !== undefined) {
      report(
        start,
        `Words stand ${misplaced} <${name}> on its line.`,
        'Put the tag on a line of its own.',
        misplaced === 'behind' && !open ? { start: end, end, now: '\n\n' } : undefined,
      );
      blank(start, end);
      // Inside another section it and its closing tag are one slip.
      if (open) closedEarly.add(name);
      else open = { name, start, end, reported: true };
      unbalanced = true;
      return;
    }
    if (open?.name === name && bare) {
      report(start, `<${name}> opens a section inside <${name}>.`, `Write </${name}> to close it.`, {
        start,
        end,
        now: `</${name}>`,
      });
      blank(start, end);
      drop();
      return;
    }
    if (open) {
      closedEarly.add(open.name);
      unclosed(`before <${name}> on line ${lineOf(start)}`);
    }
    open = { name, start, end, reported: closesItself };
    if (!closesItself) return;
    report(
      start,
      `This <${name}> ends where it starts, because of the / in it.`,
      `Delete the / and put </${name}> on a line of its own where the section ends.`,
    );
    blank(start, end);
    unbalanced = true;
  }

  return {
    tag(tag: SectionTag): void {
      if (tag.closes) closing(tag);
      else opening(tag);
    },
    /** A tag that is reported already and was meant to open this section. */
    openReported(name: string, start: number, end: number): void {
      if (open) {
        closedEarly.add(open.name);
        unclosed(`before line ${lineOf(start)}`);
      }
      open = { name, start, end, reported: true };
      unbalanced = true;
    },
    /** Whether a closing tag of this unknown name was meant for the open section; it is then reported and closed. */
    closeMisspelt(name: string, start: number, shown: string): boolean {
      if (!open || suggestion(name, [open.name]) === undefined) return false;
      if (!open.reported)
        report(start, `“${shown}” does not close <${open.name}>.`, `Write </${open.name}>.`, {
          start,
          end: start + shown.length,
          now: `</${open.name}>`,
        });
      drop();
      return true;
    },
    /** A closing tag that is reported already. */
    closeReported(name: string): void {
      if (open?.name === name) drop();
      unbalanced = true;
    },
    /** What belongs to which question is not known any more. */
    upset(): void {
      unbalanced = true;
    },
    /** Ends the body; whether a section was opened or closed wrongly. */
    finish(): boolean {
      unclosed('before the file ends');
      return unbalanced;
    },
  };
}
