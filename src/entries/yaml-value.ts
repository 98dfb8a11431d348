import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

/** Scalars that mean the same to every reader of YAML 1.2. */
const SCALARS: readonly (readonly [tag: string, form: RegExp, read: (written: string) => unknown])[] = [
  ['null', /^(?:~|null|Null|NULL|)$/, () => null],
  ['bool', /^(?:true|True|TRUE|false|False|FALSE)$/, (written) => /^t/i.test(written)],
  ['int', /^[-+]?\d+$/, Number],
  ['float', /^[-+]?\d+\.\d+$/, Number],
];
/** Numbers of other kinds (0x1F, 1e3, .5): rare enough to be left to the slow reading. */
const ODD_NUMBER =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+\.)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

class Unsure extends Error {}

const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    ...SCALARS.map(
      ([tag, form, read]) =>
        new Type(`tag:yaml.org,2002:${tag}`, {
          kind: 'scalar',
          resolve: (written: string | null) => form.test(written ?? ''),
          construct: (written: string | null) => read(written ?? ''),
        }),
    ),
    new Type('tag:yaml.org,2002:odd', {
      kind: 'scalar',
      resolve: (written: string | null) => {
        if (ODD_NUMBER.test(written ?? '')) throw new Unsure();
        return false;
      },
    }),
  ],
});

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'`;
const LIST = String.raw`\[ *(?:(?:${QUOTED}|[\w./()-]+)(?: *, *(?:${QUOTED}|[\w./()-]+))*)? *\]`;
const WORDS = String.raw`[^\s"'#&*!|>?%@\`[\]{},:-](?:(?!: | #)[^\t\r\u0085\u2028\u2029\ufeff])*(?<![:\s])`;
/** A line that every reader of YAML takes the same way. Others (notes, block texts, open quotes) need the slow one. */
const PLAIN_LINE = new RegExp(
  String.raw`^ *(?:- +)*(?:[A-Za-z][\w-]*:(?= |$) *)?(?:${QUOTED}|${LIST}|${WORDS})? *$`,
);

/**
 * The value of a plain YAML text, ten times faster than the reading that knows where everything stands, and without
 * what that has to remember; undefined where only that reading can tell.
 */
export function plainValue(text: string): { readonly value: unknown } | undefined {
  if (text.trim() === '' || !text.split('\n').every((line) => PLAIN_LINE.test(line))) return undefined;
  try {
    return { value: load(text, { schema: SCHEMA }) };
  } catch {
    return undefined;
  }
}
