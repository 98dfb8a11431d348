// Numbers as letters count questions, in figures and in words.

export const ORDINALS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
export const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The single numbers of `2 to 5`, `1c and 1d`, `One`. */
export function numbersIn(text: string): readonly string[] {
  const tokens = text.toLowerCase().split(/(,|&|\band\b|\/|\bto\b|[-–])/);
  const found: string[] = [];
  let range = false;
  for (const token of tokens) {
    const name = token
      .replace(/^\s*(?:questions?|requests?|q)\.?\s*/, '')
      .replace(/[\s()]/g, '')
      .replace(/\.$/, '');
    if (/^(?:to|-|–)$/.test(name)) range = true;
    else if (name !== '' && !/^(?:,|&|and|\/)$/.test(name)) {
      const counted = ORDINALS.includes(name) ? String(ORDINALS.indexOf(name) + 1) : name;
      // "1(a) to (c)", "2(a) and (b)"
      const [over = ''] = /^\d+(?=[a-z]$)/.exec(found.at(-1) ?? '') ?? [];
      const number = over !== '' && /^[a-z]$/.test(counted) ? `${over}${counted}` : counted;
      const from = Number(found.at(-1));
      if (range && Number(number) > from && Number(number) - from < 60)
        for (let each = from + 1; each < Number(number); each += 1) found.push(String(each));
      // "parts a to d", "1(a) to (d)"
      const [, prefix = '', start = ''] = /^(\d*)([a-z])$/.exec(found.at(-1) ?? '') ?? [];
      const [, same = '', end = ''] = /^(\d*)([a-z])$/.exec(number) ?? [];
      if (range && start !== '' && end !== '' && prefix === same)
        for (let code = start.charCodeAt(0) + 1; code < end.charCodeAt(0); code += 1)
          found.push(`${prefix}${String.fromCharCode(code)}`);
      found.push(number);
      range = false;
    }
  }
  return found;
}
