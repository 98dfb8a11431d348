/** Whoever writes a letter, as it calls itself: a pattern, for the forms in which letters say what they do. */
export const WRITER =
  '(?:we|i|the\\s+(?:agency|authority|board|commission|constabulary|council|department|force|hospital|ministry|office|police|service|trust|university))';
