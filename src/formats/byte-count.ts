/** The size of a file as people write it: `842 bytes`, `142 KB`, `2.4 MB` (1 KB is 1,000 bytes, as in a browser's list of downloads). */
export function printBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The kind of a file by its name's ending: `CSV`. */
export function fileKind(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toUpperCase();
}
