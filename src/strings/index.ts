import { en } from './en.ts';

/** Every sentence that a reader of the log is given by the generator, in the language of the site. */
export const strings = en;
