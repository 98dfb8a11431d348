import type { Chain } from './citation-chain.ts';
import type { Provision } from './exemption.ts';
import type { Regime } from './regime.ts';
import { exemptionsOf, findExemption, findOtherProvision, findSuperseded } from './registers/index.ts';

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

type Kind = 'number' | 'letter' | 'roman';

/** How sure the registers are that a provision exists: 2 it is there, 1 something that holds it is, 0 unknown. */
export function knowledgeOf(regime: Regime, provision: Provision): 0 | 1 | 2 {
  if (findExemption(regime, provision) || findSuperseded(regime, provision)) return 2;
  return findOtherProvision(regime, provision) === undefined ? 0 : 1;
}

function kindOf(label: string, before: string | undefined): Kind {
  if (/^\d/.test(label)) return 'number';
  // (h)(i) is the next letter, (b)(i) the first sub-paragraph.
  const follows =
    before !== undefined && label.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
  return ROMANS.includes(label) && !follows ? 'roman' : 'letter';
}

function print(section: string, labels: readonly string[]): Provision {
  return section + labels.map((label) => `(${label})`).join('');
}

/** The places where a bracket could belong, likeliest first by its kind alone. */
function placesFor(path: readonly string[], label: string): string[][] {
  const last = path.at(-1);
  if (last === undefined) return [[label]];
  const nested = [...path, label];
  const beside = path.map((_, index) => [...path.slice(0, path.length - 1 - index), label]);
  const kind = kindOf(label, last);
  const lastKind = kindOf(last, undefined);
  if (kind === 'number') return [[label]];
  if (lastKind === 'number') return [nested, ...beside.filter((place) => place.length > 1)];
  if (kind === 'roman' && lastKind === 'letter') return [nested, ...beside];
  return [...beside, nested];
}

/** The bracket's place: the law decides (31(1)(i) exists, 36(2)(i) does not), and its kind where the law is silent. */
function place(regime: Regime, section: string, path: readonly string[], label: string): string[] {
  const places = placesFor(path, label);
  // `12(4b)` for 12(4)(b): an inserted subsection if there is one, else two brackets written as one.
  const split = /^(\d+)([A-Z])$/.exec(label);
  if (split?.[1] && split[2]) places.push([split[1], split[2].toLowerCase()]);
  const best = Math.max(...places.map((labels) => knowledgeOf(regime, print(section, labels))));
  return places.find((labels) => knowledgeOf(regime, print(section, labels)) === best) ?? [label];
}

/** The labels after the path's last one up to `to`, in the Act's own order; empty where they are not one series. */
function stepsTo(regime: Regime, section: string, path: readonly string[], to: string): string[] {
  const parent = print(section, path.slice(0, -1));
  const inAct = exemptionsOf(regime)
    .filter(
      ({ provision }) =>
        provision.startsWith(`${parent}(`) && provision.indexOf(')', parent.length) === provision.length - 1,
    )
    .map(({ provision }) => provision.slice(parent.length + 1, -1));
  const from = path.at(-1) ?? '';
  for (const labels of [inAct, ROMANS, [...'abcdefghij']]) {
    const [start, end] = [labels.indexOf(from), labels.indexOf(to)];
    if (start >= 0 && end > start) return labels.slice(start + 1, end + 1);
  }
  return [];
}

/**
 * The provisions that a chain of brackets names: `31(1)(a)(b)` two, `36(2)(b)(i)` one, `12(5)(a) to (c)` three.
 * The second value is false where a range could not be spelled out.
 */
export function provisionsOf(
  regime: Regime,
  chain: Chain,
): readonly [provisions: readonly Provision[], whole: boolean] {
  let path: string[] = [];
  let whole = true;
  const found: Provision[] = [];
  for (const { label, joint } of chain.parts) {
    if (joint === 'range' && path.length > 1) {
      const steps = stepsTo(regime, chain.section, path, label);
      whole &&= steps.length > 0;
      for (const step of steps) {
        found.push(print(chain.section, path));
        path = [...path.slice(0, -1), step];
      }
      continue;
    }
    whole &&= joint !== 'range';
    const next = place(regime, chain.section, path, label);
    const inside = path.every((part, index) => next[index] === part) && next.length > path.length;
    if (path.length > 0 && (joint !== 'direct' || !inside)) found.push(print(chain.section, path));
    path = next;
  }
  found.push(print(chain.section, path));
  return [[...new Set(found)], whole];
}
