/** One bracket of a citation and how it hangs on what stands before it. */
export interface Part {
  readonly label: string;
  /** `direct`: `(1)(a)`; `listed`: `(1)(a) and (b)`; `range`: `(a) to (c)`. */
  readonly joint: 'direct' | 'listed' | 'range';
}

/** As the Act prints it: inserted subsections with a capital (3A), paragraphs without (a), whatever a letter does. */
export function tidyLabel(label: string): string {
  const bare = label.replace(/[\s>]/g, '');
  return /^\d/.test(bare) ? bare.toUpperCase() : bare.toLowerCase();
}

/** Labels inside one pair of brackets: `(a)` is one, `(a) & (b)` is written `(a & b)` by some. */
export function labelsOf(inside: string, joint: Part['joint']): Part[] {
  const pieces = inside.split(/(&amp;|and\/or|and|or|to|[-,;/&+])/i);
  return pieces
    .filter((_, index) => index % 2 === 0)
    .map((piece, index): Part => {
      const between = pieces[index * 2 - 1] ?? '';
      return {
        label: tidyLabel(piece),
        joint: index === 0 ? joint : /^(?:-|to)$/i.test(between) ? 'range' : 'listed',
      };
    });
}
