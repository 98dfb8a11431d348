import { DOMParser } from '@xmldom/xmldom';
import type Zip from 'jszip';

/** A part of a Word file; undefined where it has none. */
export async function xmlOf(zip: Zip, part: string): Promise<Document | undefined> {
  const xml = await zip.file(`word/${part}.xml`)?.async('string');
  if (xml === undefined) return undefined;
  return new DOMParser({ errorHandler: { warning: () => {}, error: () => {} } }).parseFromString(
    xml,
    'text/xml',
  );
}

/** All elements of a name inside another, at any depth. */
export function all(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS(parent.namespaceURI ?? '', name));
}

/** The child of a name. */
export function only(parent: Element | undefined, name: string): Element | undefined {
  return parent && (Array.from(parent.childNodes) as Element[]).find((each) => each.localName === name);
}

/** An attribute of the child of a name. */
export function child(parent: Element | undefined, name: string, value: string): string | undefined {
  const found = only(parent, name);
  return found && attribute(found, value);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.getAttributeNS(element.namespaceURI, name) || undefined;
}
