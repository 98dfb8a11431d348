import type { Position, Problem } from './problem.ts';

// The parser’s own node types are a wide union; the walk needs these few fields and trusts none of them.
export interface MdxNode {
  readonly type: string;
  readonly position?: { readonly start: Position; readonly end: Position };
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

export type Report = (node: MdxNode, found: Omit<Problem, keyof Position>) => '';

/** The attributes of a component that are plain text and on its list; the others are reported. */
export function attributesOf(
  node: MdxNode,
  allowed: readonly string[],
  report: Report,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    const name = attribute.name ?? '…';
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(node, {
        message: `<${node.name}> has something other than plain text in “${name}”.`,
        remedy: `Write the value in straight double quotes: ${allowed[0] ?? name}="…".`,
      });
    } else if (!allowed.includes(name)) {
      report(node, {
        message: `<${node.name}> cannot have “${name}”.`,
        remedy: allowed.length === 0 ? `Write <${node.name}> alone.` : `It can have: ${allowed.join(', ')}.`,
      });
    } else if (Object.hasOwn(found, name)) {
      report(node, {
        message: `<${node.name}> has “${name}” twice.`,
        remedy: `Write one list: ${name}="1, 2".`,
      });
    } else found[name] = attribute.value;
  }
  return found;
}
