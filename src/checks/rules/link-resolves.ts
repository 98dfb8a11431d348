import { referenceAddress } from '../../domain/reference.ts';
import { REGIMES } from '../../domain/regime.ts';
import { didYouMean } from '../../entries/suggestion.ts';
import { anchor, isSitePage } from '../../urls.ts';
import type { Log } from '../log.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const linkResolves: Rule = {
  id: 'link-resolves',
  severity: 'error',
  why: 'A log whose own links break cannot ask anyone to rely on them.',
  bad: `---
<Answer question="1">

See [the other response](/01.FOI.24.999999/).

</Answer>`,
  good: `---
<Answer question="1">

See [the other response](/01.FOI.24.000002/#q1).

</Answer>`,
  *check(subject, log) {
    for (const { target, line, column } of subject.entry.body.links) {
      const problem = brokenLink(target, subject, log);
      if (problem !== undefined) yield { line, column, ...problem };
    }
  },
};

function brokenLink(
  target: string,
  subject: Subject,
  { byAddress, attachments, unsure, authority, topics, drafts }: Log,
): { message: string; remedy: string } | undefined {
  if (!/^[/#]/.test(target)) return undefined;
  const [path = '', fragment] = target.split('#', 2);
  const [, address = '', file, ...more] = path.split('?', 1)[0]?.split('/') ?? [];
  const found = byAddress.get(address.toLowerCase()) ?? [];
  const page = path === '' ? subject : (found.find(({ file: entry }) => !drafts.has(entry)) ?? found[0]);
  if (page === undefined) {
    const known = {
      regimes: authority.data?.regimes ?? REGIMES,
      topics: topics.data?.map(({ id }) => id) ?? [],
    };
    if (isSitePage(path, known) || unsure.has(address.toLowerCase())) return undefined;
    if (isSitePage(`${path}/`, known)) return slashMissing(path, fragment);
    return {
      message: `The link leads to “${path}”, and this log has no such page.`,
      remedy: `${didYouMean(
        address,
        [...byAddress.values()].flat().map(({ data }) => referenceAddress(data.reference)),
      )}Write /, the reference and /, for example /${referenceAddress(subject.data.reference)}/#q1.`,
    };
  }
  if (drafts.has(page.file) && !drafts.has(subject.file)) {
    return {
      message: `The link leads to “${path}”, and that response is a draft, which has no page.`,
      remedy: 'Publish that response first, or take the link out until then.',
    };
  }
  if (path !== '' && referenceAddress(page.data.reference) !== address) {
    return {
      message: `The link “${path}” has other capitals than the page.`,
      remedy: `Write /${referenceAddress(page.data.reference)}/.`,
    };
  }
  if (file) {
    const listed = more.length === 0 && page.data.attachments?.some((attachment) => attachment.file === file);
    if (listed && attachments.has(address)) return undefined;
    return {
      message: `The link leads to “${path}”, and that response lists no such file.`,
      remedy: 'Link to a file under “attachments” of that response.',
    };
  }
  if (path !== '' && file === undefined) return slashMissing(path, fragment);
  if (fragment === undefined || page.labelsUnsure || page.labels.some((label) => anchor(label) === fragment))
    return undefined;
  return {
    message: `The link leads to “#${fragment}”, and that response has no such question.`,
    remedy: `Its questions are at ${page.labels.map((label) => `#${anchor(label)}`).join(', ')}.`,
  };
}

function slashMissing(path: string, fragment: string | undefined): { message: string; remedy: string } {
  return {
    message: `The link “${path}” does not end with a slash.`,
    remedy: `Write ${path}/${fragment === undefined ? '' : `#${fragment}`}.`,
  };
}
