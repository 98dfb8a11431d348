import type { Exemption, Provision } from '../domain/exemption.ts';
import type { Regime } from '../domain/regime.ts';
import { findExemption } from '../domain/registers/index.ts';
import type { BodySection } from '../entries/body.ts';
import { OF_NO_QUESTION } from '../entries/component.ts';
import type { Position } from '../entries/problem.ts';
import type { Entry } from '../entries/read.ts';
import type { Frontmatter, FrontmatterQuestion } from '../entries/schema.ts';
import { fullReliance, questionLabel } from '../entries/to-response.ts';
import type { Path } from '../entries/yaml.ts';

/** A provision that a question names, with what the register knows of it. */
export interface SubjectReliance {
  /** As written in the entry. */
  readonly written: string;
  readonly regime: Regime;
  readonly exemption?: Exemption;
  readonly citedAs?: string;
  readonly likelihood?: 'would' | 'would-be-likely';
  readonly inTheAlternative: boolean;
  readonly path: Path;
  /** Where it stands, and that it is about this. Only what has something to report asks: finding places is slow. */
  at(): Position & { readonly exemption: Provision };
}

export interface SubjectQuestion {
  readonly label: string;
  readonly data: FrontmatterQuestion;
  readonly path: Path;
  readonly reliances: readonly SubjectReliance[];
  /** The sections of the body that name this question. */
  readonly sections: readonly BodySection[];
}

/** An entry made ready for the rules. */
export interface Subject {
  readonly file: string;
  readonly entry: Entry;
  readonly data: Frontmatter;
  /** The labels of all its questions, in order. */
  readonly labels: readonly string[];
  /** A label is wrong, so that what names a question may mean that one. */
  readonly labelsUnsure: boolean;
  /** A section names no question that there is: which question lacks its answer is then not known. */
  readonly sectionsUnsure: boolean;
  /** The questions that could be read. */
  readonly questions: readonly SubjectQuestion[];
  /** Where a field stands in the file. */
  locate(...path: Path): Position;
}

/** Undefined where so much is wrong with the frontmatter that only that can be reported. */
export function toSubject(entry: Entry): Subject | undefined {
  const { data, broken, locate } = entry.frontmatter;
  if (data === undefined) return undefined;
  const questions = data.questions.map((question, index): SubjectQuestion => {
    const label = questionLabel(question, index);
    const path = ['questions', index];
    const reliances = (question.exemptions ?? []).map((written, place): SubjectReliance => {
      const full = fullReliance(written);
      const { exemption: provision, regime = data.regime, citedAs, likelihood } = full;
      const exemption = findExemption(regime, provision.replaceAll(/\s+/g, ''));
      const its = [...path, 'exemptions', place, ...(typeof written === 'string' ? [] : ['exemption'])];
      return {
        written: provision,
        regime,
        path: its,
        at: () => ({ ...locate(its), exemption: provision.replaceAll(/\s+/g, '') }),
        inTheAlternative: full.inTheAlternative ?? false,
        ...(exemption === undefined ? {} : { exemption }),
        ...(citedAs === undefined ? {} : { citedAs }),
        ...(likelihood === undefined ? {} : { likelihood }),
      };
    });
    return {
      label,
      data: question,
      path,
      reliances,
      sections: sectionsOf(entry, label, data.questions.length),
    };
  });
  const labels = questions.map(({ label }) => label);
  // Without the regime no provision means anything.
  const unread = (index: number): boolean =>
    broken.some(([field, at]) => field === 'regime' || (field === 'questions' && at === index));
  return {
    file: entry.file,
    entry,
    data,
    labels,
    labelsUnsure:
      new Set(labels).size < labels.length ||
      broken.some(([field, , part]) => field === 'questions' && part === 'label'),
    sectionsUnsure: entry.body.sections.some((section) => !isPlaced(section, labels)),
    questions: questions.filter((_, index) => !unread(index)),
    locate: (...path) => locate(path),
  };
}

function isPlaced({ kind, unclear, questions }: BodySection, labels: readonly string[]): boolean {
  if (unclear) return false;
  if (OF_NO_QUESTION.includes(kind)) return true;
  return questions.length === 0 ? labels.length === 1 : questions.every((label) => labels.includes(label));
}

/** A section that names no question belongs to the only one there is. */
function sectionsOf(entry: Entry, label: string, questionCount: number): readonly BodySection[] {
  return entry.body.sections.filter(
    ({ kind, questions }) =>
      !OF_NO_QUESTION.includes(kind) &&
      (questions.includes(label) || (questions.length === 0 && questionCount === 1)),
  );
}
