import type { Phrase } from './phrase.ts';

/** What an answer says of a part that it does not give, beside what it gives. */
export const BESIDE: readonly Phrase[] = [
  // "I enclose a copy of most of the information you requested."
  {
    act: 'part',
    sure: 0.8,
    words:
      /^(?:i|we|the \w+)\b[^.]{0,40}\b(?:enclos|attach|provid|disclos|releas|suppl)\w*\b[^.]{0,40}\b(?:most|some|part|much|the majority) of (?:the|what|your)\b/i,
    unless: /\b(?:questions?|not|unable|cannot)\b/i,
    over: ['gives', 'held'],
  },
  // "A copy is on our files, and I also enclose it.", "The list is published, and I attach a copy."
  {
    act: 'gives',
    sure: 0.8,
    words: /\b(?:i|we)(?: have| also| hereby| therefore| do| now){0,2} (?:attach|enclose)(?:d)?\b/i,
    unless:
      /\b(?:not|unable|cannot|redact\w*|remov\w*|withh\w*|exempt\w*|complaints?|rights?|leaflet|(?:our|the) (?:review )?procedures?|extract)\b/i,
    over: ['elsewhere', 'helpful', 'held', 'idle', 'law'],
  },
  // "A monthly breakdown has not been provided, as low numbers may identify somebody."
  {
    act: 'part',
    sure: 0.8,
    words:
      /\b(?:breakdown|figures?|details?|names?|numbers?|column|split) (?:[\w ]{0,30} )?(?:has|have) not been (?:provided|given|included|disclosed|supplied|shown)\b/i,
    over: ['harm', 'withhold', 'helpful', 'gives', 'nothold', 'part'],
  },
  // "We only hold figures from 2021: 2021, 88; 2022, 91."
  {
    act: 'part',
    sure: 0.75,
    words:
      /\bonly (?:hold|have|keep|hold|held|kept|recorded|record|been able to record)\w*\b[^.:]{0,80}\b(?:from|since|for|after|back to)\b[^.:]{0,30}\b(?:19|20)\d\d\b/i,
    unless: /\b(?:exempt\w*|section|regulation)\b/i,
    over: ['gives', 'helpful', 'held', 'idle', 'nothold'],
  },
  // "This is reported by project and not by sector."
  {
    act: 'nothold',
    sure: 0.75,
    words:
      /\b(?:recorded|reported|held|kept|coded|collected|counted|logged|broken down|budgeted|categorised) (?:only )?(?:by|per|for each|at) [\w -]{3,40},? (?:(?:and|but) )?(?:not|rather than) (?:by|per|for|at)\b/i,
    over: ['helpful', 'otherbody', 'gives', 'held', 'idle'],
  },
  // "Training is given in the course of their duties, and no cost is recorded."
  {
    act: 'nothold',
    sure: 0.7,
    words:
      /\bno (?:separate |specific |individual |such )?(?:costs?|figures?|breakdown|records?|data|log|list|counts?|totals?|notes?|details?) (?:is|are|was|were|has been|have been) (?:recorded|kept|held|captured|collected|maintained|available|made)\b/i,
    unless: /\b(?:exempt\w*|section|regulation)\b/i,
    over: ['gives', 'helpful', 'otherbody', 'idle', 'harm', 'law'],
  },
  // "Tenants advised on the day are not recorded as represented": what a figure counts.
  {
    act: 'helpful',
    sure: 0.7,
    words: /\bnot (?:recorded|counted|classed|treated|shown) as\b|\bdoes not equate\b/i,
    unless: /\b(?:held|information|separate\w*|before|until|prior)\b/i,
    over: ['nothold', 'gives'],
  },
];
