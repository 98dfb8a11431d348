import { isManifestlyUnreasonable } from '../../../domain/demand.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Regime } from '../../../domain/regime.ts';
import type { Piece } from '../answer/piece.ts';
import { type Cited, citationsIn, fits } from '../fact/exemption.ts';
import type { Act } from '../sentence/act.ts';

/** The section that a provision is in, under its law; of one regulation all exceptions are in: 12(5)(b) is one by itself. */
export function sectionOf({ provision, exemption: { regime, section } }: Cited): string {
  return `${regime} ${/^1[02]\([45]\)\([a-g]\)/.exec(provision)?.[0] ?? section}`;
}

/**
 * What reasons that name no question say of one that is refused: more of the provisions that its own words cite, and
 * those that no question has for itself, where these have none of their own or there is no such question.
 */
export function ofRest(
  cited: readonly Cited[],
  ofAll: readonly Cited[],
  claimed: readonly string[],
  bare: boolean,
): readonly Cited[] {
  const free = ofAll.filter((each) => !claimed.includes(sectionOf(each)));
  if (cited.length === 0) return free.length > 0 ? free : ofAll;
  const same = ofAll.filter((each) => cited.some((own) => sectionOf(own) === sectionOf(each)));
  return bare ? same : [...same, ...free];
}

/** The same provision, or one inside the other. */
export function isNear(one: Cited, other: Cited): boolean {
  const [a, b] = [`${one.provision}(`, `${other.provision}(`];
  return one.regime === other.regime && (a.startsWith(b) || b.startsWith(a));
}

/**
 * "Exempt under section 43" above reasons that recite section 43(2) and no other subsection of it: that is the one.
 * `parts`: all that is said of the question.
 */
export function subsectionsTold(
  relied: readonly Cited[],
  parts: readonly Piece[],
  regime: Regime,
): readonly Cited[] {
  const bare = relied.filter(({ provision }) => !provision.includes('('));
  if (bare.length === 0) return [];
  const told = citationsIn(parts.map(({ block }) => block.text).join('\n'), regime).cited;
  return bare.flatMap((each) => {
    const inside = told.filter((other) => other.provision !== each.provision && isNear(other, each));
    // "Section 40(2)(b) of the Act provides that …" below 40(2) recites a limb of it.
    const [first] = inside.toSorted((a, b) => a.provision.length - b.provision.length);
    return first !== undefined && inside.every((other) => isNear(other, first)) ? [first] : [];
  });
}

/** In the order in which the decision lists them. */
export function inOrder(listed: readonly Cited[], cited: readonly Cited[]): readonly Cited[] {
  const place = ({ provision }: Cited): number => {
    const at = listed.findIndex((each) => each.provision === provision);
    return at === -1 ? listed.length : at;
  };
  return [...cited].sort((a, b) => place(a) - place(b));
}

/** What the provisions do that a letter relies on. */
export function actsOfCited(cited: readonly Cited[]): readonly Act[] {
  return [
    ...new Set(
      cited.flatMap((each): readonly Act[] => {
        // What is unreasonable may be so for its burden or for its purpose.
        if (isManifestlyUnreasonable(each.exemption)) return [];
        // Section 12(2): to say whether it is held would itself cost too much.
        if (each.exemption.kind === 'procedural' && each.exemption.section === '12') return ['cost'];
        if (each.exemption.duty === 'confirm-or-deny') return ['ncnd'];
        if (each.provision.startsWith('14(2)')) return ['repeated'];
        // Research that goes on is refused, and not only put off.
        if (each.exemption.section === '22A') return ['withhold'];
        return [BY_OUTCOME.find(([, outcome]) => fits(each, outcome))?.[0] ?? 'withhold'];
      }),
    ),
  ];
}

const BY_OUTCOME: readonly (readonly [Act, Outcome])[] = [
  ['cost', 'cost-limit'],
  ['vexatious', 'vexatious'],
  ['nothold', 'not-held'],
  ['elsewhere', 'already-accessible'],
  ['later', 'future-publication'],
];
