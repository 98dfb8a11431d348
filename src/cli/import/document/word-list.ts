import { all, attribute, child, only } from './word-xml.ts';

export interface Level {
  readonly start: number;
  /** `decimal`, `lowerLetter` …; no number is shown for `bullet` and `none`. */
  readonly format: string;
  /** `%1.%2`: the number of the first level, a full stop, and that of the second. */
  readonly text: string;
  /** The style whose paragraphs are at this level without saying so. */
  readonly style: string | undefined;
}

/** A list of a Word file, as `numbering.xml` tells it. */
export interface Numbering {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists of one kind count on together, wherever they stand. */
  readonly kind: string;
  /** Levels that begin anew with this list. */
  readonly anew: ReadonlyMap<number, number>;
}

export interface Place {
  readonly list: string;
  readonly level: number;
}

/** The lists of a Word file by their numbers. */
export function numberingsIn(lists: Document): ReadonlyMap<string, Numbering> {
  const kinds = new Map(
    all(lists.documentElement, 'abstractNum').map((each) => [attribute(each, 'abstractNumId'), each]),
  );
  const linked = new Map([...kinds].map(([id, each]) => [child(each, 'styleLink', 'val'), id] as const));
  return new Map(
    all(lists.documentElement, 'num').map((each) => {
      const named = child(each, 'abstractNumId', 'val') ?? '';
      const link = child(kinds.get(named), 'numStyleLink', 'val');
      const kind = (link === undefined ? undefined : linked.get(link)) ?? named;
      const changes = all(each, 'lvlOverride');
      const own = changes.flatMap((change) => all(change, 'lvl'));
      const abstract = kinds.get(kind);
      const levels = [...(abstract ? all(abstract, 'lvl') : []), ...own].map(
        (level) => [Number(attribute(level, 'ilvl') ?? 0), levelOf(level)] as const,
      );
      const anew = changes.flatMap((change) => {
        const start = child(change, 'startOverride', 'val');
        return start === undefined ? [] : [[Number(attribute(change, 'ilvl')), Number(start)] as const];
      });
      return [
        attribute(each, 'numId') ?? '',
        { levels: new Map(levels), kind, anew: new Map(anew) },
      ] as const;
    }),
  );
}

function levelOf(level: Element): Level {
  return {
    start: Number(child(level, 'start', 'val') ?? 1),
    format: child(level, 'numFmt', 'val') ?? 'decimal',
    text: child(level, 'lvlText', 'val') ?? '',
    style: child(level, 'pStyle', 'val'),
  };
}

/** The list and level of a paragraph, by itself or by its style or one that this is based on. */
export function placeOf(
  paragraph: Element,
  styles: Document | undefined,
  numberings: ReadonlyMap<string, Numbering>,
): Place | undefined {
  const properties = only(paragraph, 'pPr');
  const style = child(properties, 'pStyle', 'val');
  const own = only(properties, 'numPr');
  const chain = styles === undefined || style === undefined ? [] : chainOf(styles, style);
  const inherited = chain.map((each) => only(only(each, 'pPr'), 'numPr')).find((each) => each !== undefined);
  const list = child(own, 'numId', 'val') ?? child(inherited, 'numId', 'val');
  if (list === undefined || list === '0') return undefined;
  const ids = chain.map((each) => attribute(each, 'styleId'));
  const levels = [...(numberings.get(list)?.levels ?? [])];
  const styled = levels.find(([, each]) => each.style !== undefined && ids.includes(each.style))?.[0];
  const said = child(own, 'ilvl', 'val') ?? child(inherited, 'ilvl', 'val');
  return { list, level: said === undefined ? (styled ?? 0) : Number(said) };
}

function chainOf(styles: Document, id: string): readonly Element[] {
  const chain: Element[] = [];
  let next: string | undefined = id;
  while (next !== undefined) {
    const style: Element | undefined = all(styles.documentElement, 'style').find(
      (each) => attribute(each, 'styleId') === next,
    );
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = child(style, 'basedOn', 'val');
  }
  return chain;
}
