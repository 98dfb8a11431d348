/** Unless it is said to be relied on. */
const NOT_HERE = String.raw`(?!.*\b(?:is|are|has been|have been) (?:also |therefore |being |hereby )*(?:relied (?:up)?on|claimed|cited|invoked)\b(?! (?:by bodies|by an? |only|the public interest)))`;
/** What the law says in general, as refusal notices recite it: it decides nothing of the request at hand. */
const RECITED = new RegExp(
  [
    String.raw`\bplaces two duties on public authorities\b`,
    String.raw`\bthe (?:first|second) duty at section`,
    String.raw`\brequires\b.{0,90}\b(?:to provide (?:you )?(?:the|an) applicant with a notice|when refusing to provide)`,
    String.raw`^\W*(?:\(?[a-c]\)?[).]?\s*)?(?:states? (?:that|the) fact|specif(?:y|ies) the exemption|states? \(?if)`,
    String.raw`\bpublic authorities have an obligation to confirm or deny\b`,
    String.raw`\ba public authority which,? in relation to any request\b`,
    String.raw`\ba public authority must confirm or deny whether\b`,
    String.raw`\b(?:the )?purpose of the act is to allow a general right\b`,
    String.raw`\bgives? (?:you|any person|anyone|individuals) (?:the|a) (?:general )?right\b`,
    String.raw`\bany person (?:making|who makes) a request\b`,
    String.raw`^\W*(?:\(?\d\)?\s*)?information is exempt information if\b`,
    String.raw`\bdoes not oblige a (?:scottish )?public authority\b`,
    String.raw`^\W*\(?[ab]\)\s*(?:to be informed in writing by the (?:public )?authority|if that is the case, to have that information communicated)\b`,
    String.raw`^\W*\(?\d\)\s*(?:this )?(?:sub)?section \(?\d?\)?.{0,12}\b(?:does not exempt|applies to information|does not apply)\b`,
    String.raw`^\W*\(?[a-d]\)?\s*(?:determining whether it holds|locating the information|retrieving the information|extracting the information|the information is held by the public authority)`,
    // "Section 41 is relied on, which is an absolute exemption." relies on it.
    String.raw`^${NOT_HERE}(?:section|regulation) \d[\w() ]* (?:exemption )?(?:is|provides|exempts|states|allows|says|sets out)\b(?!.{0,60}\b(?:engaged|applies to (?:your|this|the)|been applied))`,
    String.raw`^${NOT_HERE}(?:(?:section|regulation)s? [\w(), ]{1,40}|this|these|it|both(?: of these)?|the exemptions?)\b[^.]{0,40}\b(?:an? |both |all )?(?:class[- ]based|prejudice[- ]based|absolute|qualified)\b.{0,40}\bexemption`,
    String.raw`\bis exempt information if\b`,
    String.raw`\bone or more of (?:the )?(?:exemptions (?:in|under) )?sections? \d`,
    String.raw`^\W*(?:\(?\d\)\s*)?\(?[a-j]\)\s*the (?:exercise by any public authority|purpose of ascertaining|prevention or detection|apprehension or prosecution|administration of justice|assessment or collection|operation of)\b`,
    String.raw`\bexplanations? of the(?:se)? exemptions?\b|\bexemptions? explanations?\b`,
  ].join('|'),
  'i',
);

/** Whether a sentence only recites the law. */
export function recitesLaw(text: string): boolean {
  return RECITED.test(text);
}

/** "(1) A public authority which, in relation to any request …": its number is that of a subsection. */
export function isSubsection(text: string): boolean {
  return /^\W*\(?\d\)\s*(?:a (?:scottish )?public authority which|information (?:is exempt|which is not exempt)|the duty to confirm)\b/i.test(
    text,
  );
}

const OURS =
  /freedom of information|environmental information|data protection|FOIA|\bFOI\b|FOISA|\bEIS?Rs?\b/i;

/** A text without the provisions of other Acts in it: "section 21 of the Housing Act 1988" decides nothing here. */
export function withoutOtherActs(text: string): string {
  return text.replace(
    /\b(?:sections?|s\.|regulations?|paragraphs?|part)\s?\d[\w(),& ]{0,30}?\s(?:of|to|under|in) (?:the |that |schedule \w+ (?:of|to) the )?((?:[A-Z][\w’'-]*,? |\([^)]*\) |of |and |for |etc\.? )*(?:Act|Order|Measure|Rules|Regulations)\b(?: \d{4})?)/g,
    (whole, act: string) => (OURS.test(act) || act.split(' ').length < 2 ? whole : 'another law'),
  );
}
