const SMALL = 'and|of|the|for|in|on|to|from|with|by|a|at|is|it|or|as';
/** Words that are in no name: “some cases” is not what SC stands for. */
const NO_NAME =
  'this|that|these|those|some|such|any|each|no|not|we|our|you|your|they|their|he|she|his|her|its|who|which|what|when|where|were|was|are|be|been|has|have|had|do|does|did|would|will|can|could|may|might|must|should|so|if|but|than|then|there|here|only|also|please';

/**
 * “CAD (Computer aided dispatch)”, “CAD stands for …”, a run of words that begin with its letters, or words with most
 * of its letters before “(CAD)”. It makes no difference whether that stands before its first use or behind it.
 */
export function isExplained(each: string, text: string): boolean {
  if (
    new RegExp(
      `\\b${each}s?\\s*(?:\\((?=[A-Za-z ]{8})|,?\\s*(?:which\\s+)?(?:stands?\\s+for|means?)\\b)`,
    ).test(text)
  )
    return true;
  const letters = [...each].filter((letter) => /[A-Z]/.test(letter));
  if (inFull(each, letters).test(withMajesty(text))) return true;
  const introduced = new RegExp(
    `((?:[\\w’'“”"&-]+,?\\s+){2,10})\\([^()\\w]*(?:[a-z]+\\s+){0,3}[^()\\w]*${each}s?[^()\\w]*(?:\\s+[A-Za-z]+){0,2}\\)`,
    'g',
  );
  if ([...text.matchAll(introduced)].some(([, before = '']) => sharesLetters(letters, before))) return true;
  // One word may give all of them: “Microsoft (MS)”.
  return new RegExp(`\\b${letters.join('[a-z]*')}[a-z]*\\s+\\([^()\\w]*${each}s?[^()\\w]*\\)`, 'i').test(
    text,
  );
}

/** “HM” gives two letters to a name such as HMCTS, and so does “His Majesty’s”. */
function withMajesty(text: string): string {
  return text.replaceAll(/\bH(?:M|(?:is|er)\s+Majesty[’']s)\b/g, 'Hm Majesty’s');
}

/**
 * A small word inside may be left out or not: the “of” in PSNI is not counted, and that in COMAH is. In three letters
 * it would be chance: SFO is not “support for officers”.
 */
function inFull(each: string, letters: readonly string[]): RegExp {
  const words = letters.map((letter, index) => {
    const inside = letters.length > 3 && index > 0 && index < letters.length - 1;
    return `(?!(?:${inside ? '' : `${SMALL}|`}${NO_NAME}|${each}s?)\\b)${letter}[a-z’']+`;
  });
  return new RegExp(`\\b${words.join(`,?[\\s-]+(?:(?:(?:${SMALL})\\b|&)\\s+)*`)}`, 'i');
}

/** Whether half of the letters, and two at least, begin words in the same order: ULEZ and “London emission zone”. */
function sharesLetters(letters: readonly string[], before: string): boolean {
  const initials = before.split(/[\s,-]+/).map((word) => word.charAt(0).toUpperCase());
  let from = 0;
  let shared = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter, from);
    if (at === -1) continue;
    from = at + 1;
    shared++;
  }
  return shared >= Math.max(2, letters.length / 2);
}
