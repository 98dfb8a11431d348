import { createHash } from 'node:crypto';
import base from './base.css?inline';
import closing from './closing.css?inline';
import font from './font.css?inline';
import forcedColours from './forced-colours.css?inline';
import furniture from './furniture.css?inline';
import layout from './layout.css?inline';
import letter from './letter.css?inline';
import list from './list.css?inline';
import part from './part.css?inline';
import print from './print.css?inline';
import response from './response.css?inline';
import search from './search.css?inline';
import setting from './setting.css?inline';
import tokens from './tokens.css?inline';

/** The whole style sheet, for one `<style>` element: a page then shows itself after a single answer from the server. */
export const stylesheet: string = [
  tokens,
  font,
  base,
  layout,
  furniture,
  part,
  list,
  search,
  response,
  letter,
  closing,
  setting,
  forcedColours,
  print,
].join('');

/** The hash by which the content security policy admits it. */
export const stylesheetHash = `sha256-${createHash('sha256').update(stylesheet).digest('base64')}`;
