/** The content cannot be used at all: not a finding in a file, but a command or setting that points nowhere. */
export class ContentFolderError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'ContentFolderError';
    this.remedy = remedy;
  }
}
