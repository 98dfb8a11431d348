import type { Exemption } from '../domain/exemption.ts';

/** What a reader should know of a section and all inside it, by regime and section: conditions that the test leaves out. */
const OF_SECTION: Readonly<Record<string, string>> = {
  'FOIA 12':
    'The limit is set by regulations and differs between kinds of authority. An authority that refuses on cost is expected to advise how the request could be made smaller (section 16).',
  'FOIA 14': 'The section is about the request, not about the person who made it.',
  'FOIA 22':
    'The plan to publish must be older than the request, and it must be reasonable in all the circumstances to wait.',
  'FOIA 22A':
    'The research programme must be continuing, with a view to a report of its results being published.',
  'FOIA 23': 'The security bodies are listed in section 23(3).',
  'FOIA 24':
    'Section 24(1) is for information that section 23(1) does not cover. Sections 23(5) and 24(2) may be relied on together, so that neither gives away which would apply.',
  'FOIA 30': 'Where section 30 applies to information, section 31 does not.',
  'FOIA 31': 'Section 31 applies only to information that section 30 does not cover.',
  'FOIA 33': 'Only an authority that audits other public authorities can rely on it.',
  'FOIA 35':
    'Only government departments and the Welsh Government can rely on it. It no longer covers statistics behind a policy once the policy is decided (section 35(2)).',
  'FOIA 36':
    'It needs the reasonable opinion of a qualified person, whom the Act names for each kind of authority; for statistics no opinion is needed. It is absolute only for information that the House of Commons or the House of Lords holds, and qualified for everyone else.',
  'FOIA 37':
    'Communications with the Sovereign, the heir and the second in line are absolutely exempt; those with the rest of the Royal Family and the Household, and honours, are qualified.',
  'FOIA 39': 'The request is then decided under the Environmental Information Regulations 2004.',
  'FOIA 40':
    'Section 40(2) is absolute where disclosure would break the data protection principles (the first condition, section 40(3A)), and qualified under the other two conditions. Citations of section 40(3) and 40(5) are from before 25 May 2018, when the section was rewritten.',
  'FOIA 41':
    'No public interest test is made under the Act, but the public interest is weighed in deciding whether a breach of confidence could be defended.',
  'FOISA 39':
    'Under section 39(2) the request is decided under the Environmental Information (Scotland) Regulations 2004.',
  'EIR 12':
    'The Regulations presume in favour of disclosure (regulation 12(2)). Information on emissions cannot be refused under regulation 12(5)(d) to (g), and what can be separated must be released.',
  'EIR 13':
    'No public interest test is made where disclosure would break the data protection principles (the first condition); one is made under the other two conditions.',
  'EISR 10':
    'The Regulations presume in favour of disclosure (regulation 10(2)). Information on emissions cannot be refused under regulation 10(5)(d) to (g), and what can be separated must be released.',
  'EISR 11':
    'No public interest test is made for the applicant’s own data, or where disclosure would break the data protection principles (the first condition); one is made under the other two conditions. Citations of regulation 11(3) and 11(4) are from before 25 May 2018, when the conditions were rewritten.',
};

/** The same for single provisions. */
const OF_PROVISION: Readonly<Record<string, string>> = {
  'EIR 12(4)(a)':
    'Under the Regulations, even “not held” is a refusal: the authority has to give a refusal notice.',
  'EIR 12(4)(b)':
    'It stands for what section 12 (cost) and section 14 (vexatious and repeated requests) do under the Freedom of Information Act 2000.',
  'EIR 12(4)(c)': 'The authority must first have helped the person to make the request more precise.',
  'EISR 10(4)(a)':
    'Under the Regulations, even “not held” is a refusal: the authority has to give a refusal notice.',
  'EISR 10(4)(b)':
    'It stands for what section 12 (cost) and section 14 (vexatious and repeated requests) do under the Freedom of Information (Scotland) Act 2002.',
  'EISR 10(4)(c)': 'The authority must first have helped the person to make the request more precise.',
};

/** What to know of a provision beside its test; none where the test says it all. */
export function exemptionNotes({ regime, section, provision }: Exemption): readonly string[] {
  const own = provision === section ? undefined : OF_PROVISION[`${regime} ${provision}`];
  return [own, OF_SECTION[`${regime} ${section}`]].filter((note) => note !== undefined);
}
