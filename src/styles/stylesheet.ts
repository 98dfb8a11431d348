import { createHash } from 'node:crypto';
import base from './base.css?inline';
import layout from './layout.css?inline';
import list from './list.css?inline';
import part from './part.css?inline';
import print from './print.css?inline';
import response from './response.css?inline';
import tokens from './tokens.css?inline';

/** The whole style sheet, for one `<style>` element: a page then shows itself after a single answer from the server. */
export const stylesheet: string = [tokens, base, layout, part, list, response, print].join('');

/** The hash by which the content security policy admits it. */
export const stylesheetHash = `sha256-${createHash('sha256').update(stylesheet).digest('base64')}`;
