import { describe, expect, test } from 'vitest';
import { answer, findings } from '../../fixtures/one-question.ts';

const said = (words: string) => findings({ outcome: 'disclosed', letter: answer(words) }, 'acronym');

describe('no acronym is', () => {
  test.each([
    'These are personal data under the UK GDPR and the DPA 2018.',
    'Make:\n\n| Make | Cars | Owner |\n| --- | ---: | --- |\n| BMW | 12 | SKODA |\n| FEMALE | 3 | ZZQX |',
    'Our auditor is KPMG, and BT and EE supply the telephones.',
    'Ask HMRC or the DVLA for the MOT. Give your NI number to the ICT desk.',
    'That is OK. The rest is TBC. See JAN, FEB and MAR.',
    'There were none.\n\nNIL RETURN\n\n### NOT HELD\n\n- NOT HELD.',
    'We write HELD where a file is held, and it is NOT HELD here.',
    'We did NOT find it. It is PRIVATE and WITHOUT value.',
    'See [the zone](https://www.example.org/ULEZ) and https://www.example.org/VRES/LEZ for more.',
    'See FOI-ULEZ-1 and ULEZ/12 of last year.',
    'The guidance is on GOV.UK.',
    'The Court of Appeal ([2017] EWCA Civ 374) and [2016] UKUT 535 (AAC) are followed.',
    'See [2013] UKSC 55, [1998] 1 AC 1 and [2012] UKFTT 2011_0283 (GRC), and EA/2011/0057 as well.',
    'UKUT 535 decides this.',
    'The tank holds 400 ML and meets EN and ISO standards.',
  ])('in “%s”', (words) => expect(said(words)).toEqual([]));
});

describe('an acronym is explained by', () => {
  test.each([
    'The London emission zone for clean vehicles (ULEZ) has 12.',
    'The London emission zone for clean vehicles (“ULEZ”) has 12.',
    'The low emission zone in the centre (hereafter the ULEZ) has 12.',
    'The Ministry of Defence (MoD) has 12, and so has the DfE, the Department for Education.',
    'His Majesty’s Inspectorate of Constabulary and Fire and Rescue Services (HMICFRS) has 12.',
    'SC stands for security check. An SC clearance costs £12.',
    'COMAH (Control of Major Accident Hazards) has 12 sites, and each COMAH site is inspected.',
    'The COMAH sites are 12. They fall under the control of major accident hazards rules.',
    'The Control of Major Accident Hazards Regulations 2015 (COMAH) has 12.',
    'The COMAH sites (“Control of Major Accident Hazards”) are 12.',
    'An EHCP costs £12. Each Education, Health and Care Plan is reviewed.',
    'We pay for MS licences, which Microsoft (MS) sells.',
    'HMCTS has 12. We asked HM Courts and Tribunals Service.',
    'HMICFRS came: His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services.',
    'An SC clearance (security check) costs £12, and a security clearance less.',
  ])('“%s”', (words) => expect(said(words)).toEqual([]));
});

describe('an acronym is found', () => {
  test.each([
    ['The inspectors of HMICFRS came.', 'HMICFRS'],
    ['The MoD has 12.', 'MoD'],
    ['CoLP has 12.', 'CoLP'],
    ['Some cases need SC clearance.', 'SC'],
    ['We would in some cases want an SC.', 'SC'],
    ['We have 12 cars (VRES).', 'VRES'],
    ['We keep every one of our 12 old cars here (VRES).', 'VRES'],
    ['- VRES: 12\n- others: 3', 'VRES'],
  ])('in “%s”', (words, expected) => {
    expect(said(words).map(({ message }) => message)).toEqual([
      `The text uses “${expected}” and nowhere says what that means.`,
    ]);
  });

  test('where it is first used, not in an address or a reference', () => {
    const words = 'See [this](https://www.example.org/ULEZ).\n\nSee FOI-ULEZ-1.\n\nThe ULEZ has 12.';
    const [finding] = said(words);
    const [first] = said('The ULEZ has 12.');
    expect(finding).toMatchObject({ line: (first?.line ?? 0) + 4, column: 5 });
  });
});
